import { valueText } from '../describe.ts';
import type { Rule } from '../rule.ts';

export const definitionObject: Rule = {
  code: 'ASL110',
  name: 'asl/definition-object',
  severity: 'error',
  title: 'A definition is a JSON object',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check({ document: { root } }, report) {
    if (!root || root.kind === 'object' || root.kind === 'unknown') return;
    const inner =
      root.kind === 'array' && root.items.length === 1 ? ' Take the object out of the array.' : '';
    report(
      { pointer: '', span: { start: root.start, end: root.start + 1 } },
      {
        message:
          `The definition is ${valueText(root)}: Step Functions says "Definition must be a ` +
          `valid JSON object".`,
        help: `Write an object with "StartAt" and "States".${inner}`,
      },
    );
  },
};
