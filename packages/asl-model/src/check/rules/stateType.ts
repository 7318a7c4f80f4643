import { stateShapes } from '../../definition/stateShapes.ts';
import { nearest } from '../../integration/nearest.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf } from '../../syntax/tree.ts';
import { oneOf, valueText } from '../describe.ts';
import type { Rule } from '../rule.ts';

const types = [...stateShapes.keys()];

export const stateType: Rule = {
  code: 'ASL117',
  name: 'asl/state-type',
  severity: 'error',
  perState: true,
  title: 'Every state has one of the eight types',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { name, type, node, nameSpan, pointer } of workflow.states) {
      if (type !== undefined && (stateShapes.has(type) || hasPlaceholder(type))) continue;
      const written = propertyOf(node, 'Type')?.value;
      if (!written) {
        report(
          { pointer, span: nameSpan },
          {
            message:
              `State "${shorten(name)}" has no "Type": Step Functions cannot tell what it ` +
              `does, and refuses it.`,
            help: `Add "Type": ${oneOf(types)}.`,
          },
        );
      } else if (written.kind !== 'unknown') {
        const meant = type && nearest(type, types);
        report(
          { pointer: `${pointer}/Type`, span: { start: written.start, end: written.end } },
          {
            message:
              `State "${shorten(name)}" has ${valueText(written)} as "Type": Step Functions says ` +
              `"The field 'Type' should have one of these values: [${types.join(', ')}]".`,
            help: meant ? `Did you mean "${meant}"?` : `Write ${oneOf(types)}.`,
          },
        );
      }
    }
  },
};
