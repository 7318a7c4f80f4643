import { taskSites } from '../../definition/taskSites.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

export const activityCredentials: Rule = {
  code: 'ASL193',
  name: 'asl/activity-credentials',
  severity: 'error',
  perState: true,
  title: 'An activity has no credentials',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { state, resource } of taskSites(workflow)) {
      const credentials = propertyOf(state.node, 'Credentials');
      if (resource?.kind !== 'activity' || !credentials) continue;
      report(
        { pointer: `${state.pointer}/Credentials`, span: credentials.keySpan },
        {
          message:
            `State "${shorten(state.name)}" waits for an activity but has "Credentials": Step ` +
            'Functions says "The field \'Credentials\' is not supported for activities".',
          help: 'Remove "Credentials": the worker of the activity has its own.',
        },
      );
    }
  },
};
