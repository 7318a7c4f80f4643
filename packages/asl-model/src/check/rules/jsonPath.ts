import { expressionSites } from '../../definition/expressionSites.ts';
import { looksLikeIntrinsic } from '../../query/intrinsics/parseIntrinsic.ts';
import { parseJsonPath } from '../../query/jsonPath/parseJsonPath.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { mildness, placeInside, refusal } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';

export const jsonPath: Rule = {
  code: 'ASL201',
  name: 'asl/json-path',
  severity: 'error',
  perState: true,
  title: 'A path is a JSONPath that Step Functions can read',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      if (site.use !== 'path' || hasPlaceholder(site.text)) continue;
      const parsed = parseJsonPath(site.text);
      if (parsed.ok) continue;
      report(placeInside(workflow, site, parsed.problem.offset), {
        ...mildness(site.text),
        message: refusal(site, 'Value must be a valid JSONPath.', parsed.problem),
        help: looksLikeIntrinsic(site.text)
          ? 'Intrinsic functions work only under keys that end with `.$`: compute the value in ' +
            '"Parameters" or in a Pass state.'
          : 'Start with `$` (the input), `$$` (the context object) or `$name` (a variable): ' +
            '`$.job.name`.',
      });
    }
  },
};
