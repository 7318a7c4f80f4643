import { expressionSites } from '../../definition/expressionSites.ts';
import type { IntrinsicCall } from '../../query/intrinsics/intrinsic.ts';
import { looksLikeIntrinsic, parseIntrinsic } from '../../query/intrinsics/parseIntrinsic.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import { placeInside } from '../queryFinding.ts';
import type { Rule } from '../rule.ts';

export const formatArguments: Rule = {
  code: 'ASL211',
  name: 'asl/format-arguments',
  severity: 'error',
  perState: true,
  title: '`States.Format` has a value for each `{}` of its template',
  check(workflow, report) {
    for (const site of expressionSites(workflow)) {
      if (site.use !== 'payload' || !looksLikeIntrinsic(site.text) || hasPlaceholder(site.text))
        continue;
      const parsed = parseIntrinsic(site.text);
      for (const call of parsed.ok ? callsIn(parsed.value) : []) {
        const holes = holesOf(call);
        const values = call.operands.length - 1;
        if (holes === undefined || holes === values) continue;
        report(placeInside(workflow, site, call.offset), {
          message:
            `State "${shorten(site.state.name)}" formats ${values} values into a template with ` +
            `${holes} places: the state fails with States.IntrinsicFailure.`,
          help: 'Write one `{}` for each value; `\\{` and `\\}` stand for braces.',
        });
      }
    }
  },
};

/** A call and those in its arguments; they nest no deeper than the parser allows. */
function callsIn(call: IntrinsicCall, found: IntrinsicCall[] = []): readonly IntrinsicCall[] {
  found.push(call);
  for (const operand of call.operands) if (operand.kind === 'call') callsIn(operand, found);
  return found;
}

/** Absent for other functions, and for templates that are known only when the state runs. */
function holesOf({ name, operands: [template] }: IntrinsicCall): number | undefined {
  if (name !== 'States.Format' || template?.kind !== 'literal') return undefined;
  return typeof template.value === 'string' ? countHoles(template.value) : undefined;
}

/** A backslash takes the character behind it. */
function countHoles(template: string): number {
  let holes = 0;
  for (let at = 0; at < template.length; at++) {
    if (template[at] === '\\') at++;
    else if (template[at] === '{' && template[at + 1] === '}') holes++;
  }
  return holes;
}
