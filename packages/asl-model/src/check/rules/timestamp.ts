import { objectSites } from '../../definition/objectSites.ts';
import { parseTimestamp } from '../../query/comparison/timestamp.ts';
import { isJsonataText } from '../../query/jsonata/jsonataText.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { stringOf } from '../../syntax/tree.ts';
import { nameOf, valueText } from '../describe.ts';
import type { Rule } from '../rule.ts';

export const timestamp: Rule = {
  code: 'ASL119',
  name: 'asl/timestamp',
  severity: 'error',
  perState: true,
  title: 'A time is written as RFC 3339 says',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      for (const { property, field } of site.fields) {
        const { key, value } = property;
        const text = field?.kind === 'timestamp' ? stringOf(value) : undefined;
        if (text === undefined) continue;
        if (parseTimestamp(text) || hasPlaceholder(text)) continue;
        if (site.queryLanguage === 'JSONata' && isJsonataText(text)) continue;
        report(
          { pointer: `${site.pointer}/${key}`, span: value },
          {
            message:
              `${nameOf(site)} has ${valueText(value)} as "${key}": Step Functions says ` +
              `"String does not match RFC3339 timestamp".`,
            help: 'Write date, "T", time and "Z" or an offset: "2026-03-14T01:59:00Z".',
          },
        );
      }
    }
  },
};
