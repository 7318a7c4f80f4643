import { expressionSites } from '../../definition/expressionSites.ts';
import { parseReferencePath } from '../../query/referencePath/parseReferencePath.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { mildness, placeInside, refusal } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';

export const referencePath: Rule = {
  code: 'ASL202',
  name: 'asl/reference-path',
  severity: 'error',
  perState: true,
  title: 'Where one place is wanted, the path names exactly one',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      if (site.use !== 'referencePath' || hasPlaceholder(site.text)) continue;
      const parsed = parseReferencePath(site.text);
      const problem = parsed.ok
        ? site.key === 'ResultPath' && parsed.value.root.kind !== 'input'
          ? { message: 'a result is put into the input, so its path starts with `$`', offset: 0 }
          : undefined
        : parsed.problem;
      if (!problem) continue;
      report(placeInside(workflow, site, problem.offset), {
        ...mildness(site.text),
        message: refusal(site, 'Value is not a Reference Path', problem),
        help: 'Write a path of names and indexes only: `$.job.name` or `$.jobs[0]`.',
      });
    }
  },
};
