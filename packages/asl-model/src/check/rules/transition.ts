import { shapeField } from '../../definition/shape.ts';
import { stateShapes } from '../../definition/stateShapes.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';
import { isTerminal } from '../terminal.ts';

export const transition: Rule = {
  code: 'ASL123',
  name: 'asl/transition',
  severity: 'error',
  perState: true,
  title: 'A state either goes to a next state or ends',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const state of workflow.states) {
      const shape = stateShapes.get(state.type ?? '');
      if (!shape || !shapeField(shape, 'End')) continue;
      const next = propertyOf(state.node, 'Next');
      const end = propertyOf(state.node, 'End');
      const name = shorten(state.name);
      if (next && end && isTerminal(state)) {
        report(
          { pointer: `${state.pointer}/${end.key}`, span: end.keySpan },
          {
            message:
              `State "${name}" has both "Next" and "End": Step Functions says "There should only ` +
              'be one of the following fields: [Next, End]".',
            help: 'Remove "Next" or "End".',
          },
        );
      } else if (!next && !isTerminal(state)) {
        report(
          { pointer: state.pointer, span: state.nameSpan },
          {
            message:
              `State "${name}" has neither "Next" nor "End": true: Step Functions says "This ` +
              'object should have only one of the following fields: [Next, End]".',
            help: 'Add "Next": "…" with the name of a state, or "End": true.',
          },
        );
      }
    }
  },
};
