import { expressionSites } from '../../definition/expressionSites.ts';
import { parseJsonPath } from '../../query/jsonPath/parseJsonPath.ts';
import { placeInside } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';
import { variableFinding } from '../variableFinding.ts';

export const unassignedVariable: Rule = {
  code: 'ASL207',
  name: 'asl/unassigned-variable',
  severity: 'warning',
  perState: true,
  title: 'A variable that is read is assigned somewhere before',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      if (!/^\$[^$.[]/.test(site.text) || site.use === 'jsonata' || site.use === 'condition')
        continue;
      const parsed = parseJsonPath(site.text);
      if (!parsed.ok || parsed.value.root.kind !== 'variable') continue;
      const finding = variableFinding(workflow, site.state, parsed.value.root.name);
      if (finding) report(placeInside(workflow, site, 0), finding);
    }
  },
};
