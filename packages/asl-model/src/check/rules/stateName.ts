import { shorten } from '../../syntax/shorten.ts';
import type { Rule } from '../rule.ts';

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html} */
const longestName = 80;

export const stateName: Rule = {
  code: 'ASL125',
  name: 'asl/state-name',
  severity: 'error',
  perState: true,
  title: `A state name has 1 to ${longestName} characters`,
  aws: 'INVALID_STATE_NAME',
  check(workflow, report) {
    for (const { name, nameSpan, pointer } of workflow.states) {
      const length = [...name.slice(0, 2 * longestName + 1)].length;
      if (length > 0 && length <= longestName) continue;
      report(
        { pointer, span: nameSpan },
        {
          message:
            length === 0
              ? 'The name of this state is empty: no transition can name it.'
              : `The name of state "${shorten(name)}" has ${name.length} characters: Step ` +
                `Functions takes at most ${longestName}.`,
          help:
            length === 0 ? 'Give it a name.' : 'Use a shorter name and put the rest in "Comment".',
        },
      );
    }
  },
};
