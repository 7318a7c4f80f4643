import { shorten } from '../../syntax/shorten.ts';
import { propertyOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

export const queryLanguage: Rule = {
  code: 'ASL118',
  name: 'asl/query-language',
  severity: 'error',
  title: 'A state of a JSONata state machine does not go back to JSONPath',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    if (workflow.machine?.queryLanguage !== 'JSONata') return;
    for (const { name, node, pointer, queryLanguage } of workflow.states) {
      const written = propertyOf(node, 'QueryLanguage');
      if (queryLanguage !== 'JSONPath' || !written) continue;
      report(
        { pointer: `${pointer}/QueryLanguage`, span: written.value },
        {
          message:
            `State "${shorten(name)}" uses JSONPath: Step Functions says "'QueryLanguage' can not ` +
            `be 'JSONPath' if set to 'JSONata' for whole state machine".`,
          help:
            'Remove "QueryLanguage" from the state machine and set "JSONata" on the states ' +
            'that use it.',
        },
      );
    }
  },
};
