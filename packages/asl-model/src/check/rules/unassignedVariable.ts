import { expressionSites } from '../../definition/expressionSites.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { placeInside } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';
import { sitePaths } from '../sitePaths.ts';
import { variableFinding } from '../variableFinding.ts';

/** A `$` before a name: most paths start from the input or the context object. */
const variable = /\$[^$.[\]),\s]/;

export const unassignedVariable: Rule = {
  code: 'ASL207',
  name: 'asl/unassigned-variable',
  severity: 'warning',
  perState: true,
  title: 'A variable that is read is assigned somewhere before',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      if (!variable.test(site.text) || hasPlaceholder(site.text)) continue;
      for (const { path, offset } of sitePaths(site)) {
        if (path.root.kind !== 'variable') continue;
        const finding = variableFinding(workflow, site.state, path.root.name);
        if (finding) report(placeInside(workflow, site, offset), finding);
      }
    }
  },
};
