import { expressionSites } from '../../definition/expressionSites.ts';
import { isJsonataText } from '../../query/jsonata/jsonataText.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import type { Rule } from '../rule.ts';

export const jsonataDelimiters: Rule = {
  code: 'ASL206',
  name: 'asl/jsonata-delimiters',
  severity: 'error',
  perState: true,
  title: 'A JSONata expression starts with {% and ends with %}',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { use, text, node, pointer, state, key } of expressionSites(workflow)) {
      if ((use !== 'condition' && use !== 'jsonata') || isJsonataText(text)) continue;
      if (hasPlaceholder(text)) continue;
      const half = text.startsWith('{%') || text.endsWith('%}');
      const trimmed = text.trim();
      const looksMeant = trimmed.startsWith('{%') || trimmed.endsWith('%}');
      if (use === 'jsonata' && !looksMeant) continue;
      const subject = `State "${shorten(state.name)}" has "${shorten(text)}" as "${shorten(key)}"`;
      const refused = use === 'condition' || half;
      report(
        { pointer, span: node },
        {
          message: refused
            ? `${subject}: Step Functions says "JSONata string must start with {% and end with %}".`
            : `${subject}: as it does not start with {% and end with %}, it is a plain text, ` +
              `which is passed on as it is.`,
          help: 'Write "{% expression %}" without spaces around it.',
          ...(!refused && { severity: 'warning' }),
        },
      );
    }
  },
};
