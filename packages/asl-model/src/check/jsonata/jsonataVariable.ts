import { nearest } from '../../integration/nearest.ts';
import { shorten } from '../../syntax/shorten.ts';
import { placeInside } from '../queryFinding.ts';
import type { Finding, Rule } from '../rule.ts';
import { variableFinding } from '../variableFinding.ts';
import { functionNames } from './functionNames.ts';
import type { ParseJsonata } from './jsonataSites.ts';
import { jsonataSites } from './jsonataSites.ts';

export function jsonataVariable(parse: ParseJsonata): Rule {
  return {
    code: 'ASL210',
    name: 'asl/jsonata-variable',
    severity: 'warning',
    perState: true,
    title: 'A variable or function of an expression exists',
    check(workflow, report) {
      for (const site of jsonataSites(workflow)) {
        const parsed = parse(site.text);
        for (const reference of parsed.ok ? parsed.value.variables : []) {
          const { name, offset } = reference;
          if (name === 'states' || functionNames.has(name)) continue;
          if (parsed.ok && isAskedFor(parsed.value.text, name)) continue;
          const finding = reference.called
            ? noFunction(site.state.name, name)
            : variableFinding(workflow, site.state, name);
          if (finding) report(placeInside(workflow, site, offset), finding);
        }
      }
    },
  };
}

/** `$exists($name)`: whether the variable has a value is what the expression wants to know. */
function isAskedFor(text: string, name: string): boolean {
  return text.replace(/\s+/g, '').includes(`$exists($${name})`);
}

/** A variable of a workflow holds JSON, never a function. */
function noFunction(state: string, name: string): Finding {
  const call = `State "${shorten(state)}" calls \`$${shorten(name)}\``;
  if (name === 'eval') {
    return {
      severity: 'error',
      message: `${call}, which Step Functions does not have: the expression fails.`,
      help: 'Use `$parse` to read JSON.',
    };
  }
  const meant = nearest(name, functionNames);
  return {
    ...(meant && { severity: 'error' }),
    message: `${call}, which is no function of JSONata or Step Functions: the expression fails.`,
    help: meant ? `Did you mean \`$${meant}\`?` : 'Call a function that is documented.',
  };
}
