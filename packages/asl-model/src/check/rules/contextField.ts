import { expressionSites } from '../../definition/expressionSites.ts';
import type { PathSegment } from '../../query/jsonPath/jsonPath.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { unknownContextField } from '../contextFields.ts';
import { placeInside } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';
import { sitePaths } from '../sitePaths.ts';

export const contextField: Rule = {
  code: 'ASL212',
  name: 'asl/context-field',
  severity: 'warning',
  perState: true,
  title: 'A path into the context object names a field that it has',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      if (!site.text.includes('$$.') || hasPlaceholder(site.text)) continue;
      for (const { path, offset } of sitePaths(site)) {
        if (path.root.kind !== 'context') continue;
        const problem = unknownContextField({
          names: path.segments.map(nameOf),
          root: '$$',
          state: site.state,
        });
        if (!problem) continue;
        // Only a Choice rule may ask whether there is something.
        const fails = problem.certain && site.state.type !== 'Choice';
        report(placeInside(workflow, site, offset), {
          ...(fails && { severity: 'error' }),
          message:
            `State "${shorten(site.state.name)}" reads \`${shorten(path.text)}\`: ` +
            `${problem.message}. The path leads to nothing when the state runs.`,
          help: problem.help,
        });
      }
    }
  },
};

/** Absent for anything but one name, behind which nothing can be said. */
function nameOf(segment: PathSegment): string | undefined {
  return segment.kind === 'property' && segment.names.length === 1 ? segment.names[0] : undefined;
}
