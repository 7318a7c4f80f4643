import { type TaskSite, taskSites } from '../../definition/taskSites.ts';
import { shorten } from '../../syntax/shorten.ts';
import type { Rule } from '../rule.ts';

export const expressLimits: Rule = {
  code: 'ASL180',
  name: 'asl/express-limits',
  severity: 'error',
  perState: true,
  title: 'An Express workflow does not wait for jobs, callbacks or activities',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    if (workflow.type !== 'EXPRESS') return;
    for (const site of taskSites(workflow)) {
      const refusal = refusalOf(site);
      if (!refusal || !site.resourceNode) continue;
      report(
        { pointer: `${site.state.pointer}/Resource`, span: site.resourceNode },
        {
          message:
            `State "${shorten(site.state.name)}" waits, and the workflow is Express: Step ` +
            `Functions says "${refusal}".`,
          help: 'Make the workflow Standard, or call the service without waiting.',
        },
      );
    }
  },
};

function refusalOf({ resource }: TaskSite): string | undefined {
  if (!resource) return undefined;
  if (resource.kind === 'activity') return 'Express state machine does not support Activity ARN';
  if (resource.pattern === 'REQUEST_RESPONSE') return undefined;
  const suffix = resource.pattern === 'waitForTaskToken' ? '.waitForTaskToken' : '.sync';
  return `Express state machine does not support '${suffix}' service integration`;
}
