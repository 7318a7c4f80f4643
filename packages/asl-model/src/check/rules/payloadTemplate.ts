import { expressionSites } from '../../definition/expressionSites.ts';
import { looksLikeIntrinsic, parseIntrinsic } from '../../query/intrinsics/parseIntrinsic.ts';
import { parseJsonPath } from '../../query/jsonPath/parseJsonPath.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { mildness, placeInside, refusal } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';

export const payloadTemplate: Rule = {
  code: 'ASL203',
  name: 'asl/payload-template',
  severity: 'error',
  perState: true,
  title: 'A key that ends with `.$` has a path or an intrinsic function',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      const { text, key } = site;
      if (site.use !== 'payload' || hasPlaceholder(text)) continue;
      const isFunction = looksLikeIntrinsic(text);
      const parsed = isFunction ? parseIntrinsic(text) : parseJsonPath(text);
      if (parsed.ok) continue;
      const says =
        `The value for the field '${shorten(key)}' must be a valid JSONPath ` +
        `or a valid intrinsic function call`;
      report(placeInside(workflow, site, parsed.problem.offset), {
        ...mildness(site.text),
        message: refusal(site, says, parsed.problem),
        help: isFunction
          ? "Write a call such as `States.Format('{}-{}', $.name, $.id)`; in its strings " +
            "only `\\'`, `\\{`, `\\}` and `\\\\` are escaped."
          : `Write a path such as \`$.name\`, or drop the \`.$\` from "${shorten(key)}" to ` +
            `pass the text itself.`,
      });
    }
  },
};
