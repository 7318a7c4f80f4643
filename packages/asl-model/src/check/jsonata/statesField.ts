import type { ExpressionSite } from '../../definition/expressionSites.ts';
import { nearest } from '../../integration/nearest.ts';
import { shorten } from '../../syntax/shorten.ts';
import { unknownContextField } from '../contextFields.ts';
import { placeInside } from '../queryFinding.ts';
import type { Finding, Rule } from '../rule.ts';
import type { ParseJsonata } from './jsonataSites.ts';
import { jsonataSites } from './jsonataSites.ts';

/** A path alone: when it leads to nothing, the expression has no value, and the state fails. */
const onlyPath = /^\{%\s*\$states(?:\.\w+)+\s*%\}$/;

const withResult = ['Task', 'Parallel', 'Map'];

/** Fields of `$states`: {@link https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html} */
export function statesField(parse: ParseJsonata): Rule {
  return {
    code: 'ASL209',
    name: 'asl/states-field',
    severity: 'warning',
    perState: true,
    title: '`$states` has the field at this place',
    check(workflow, report) {
      for (const site of jsonataSites(workflow)) {
        const parsed = parse(site.text);
        for (const { name, path, offset } of parsed.ok ? parsed.value.variables : []) {
          const problem = name === 'states' && path[0] ? problemOf(path, site) : undefined;
          if (problem) report(placeInside(workflow, site, offset), problem);
        }
      }
    },
  };
}

function problemOf(path: readonly string[], site: ExpressionSite): Finding | undefined {
  const [field = ''] = path;
  const fields = fieldsAt(site);
  if (field === 'context') return contextProblem(path, site);
  if (fields.includes(field)) return undefined;
  const meant = nearest(field, fields);
  if (field === 'errorOutput') return noErrorOutput(site);
  if (field === 'result') return noResult(site);
  return {
    ...failing(site),
    message:
      `State "${shorten(site.state.name)}" reads \`$states.${shorten(field)}\` in ` +
      `"${site.field}": there, \`$states\` has only ${fields.join(', ')}: the expression has no value ` +
      `when the state runs.`,
    help: meant ? `Did you mean \`$states.${meant}\`?` : `Read one of ${fields.join(', ')}.`,
  };
}

/** A step that is no name is empty: nothing can be said about what follows it. */
function contextProblem(path: readonly string[], site: ExpressionSite): Finding | undefined {
  const names = path.slice(1).map((name) => (name === '' ? undefined : name));
  const problem = unknownContextField({ names, root: '$states.context', state: site.state });
  if (!problem) return undefined;
  const state = shorten(site.state.name);
  return {
    ...(problem.certain && failing(site)),
    message: `State "${state}" reads a field that is not there: ${problem.message}.`,
    help: problem.help,
  };
}

function failing({ text }: ExpressionSite): Pick<Finding, 'severity'> {
  return onlyPath.test(text) ? { severity: 'error' } : {};
}

/** Documented: Step Functions refuses the definition. */
function noResult({ state, field }: ExpressionSite): Finding {
  return {
    severity: 'error',
    message:
      `State "${shorten(state.name)}" reads \`$states.result\` in "${field}": there is no result ` +
      'there, and Step Functions refuses the definition.',
    help: 'Read it in "Output" or "Assign" of a Task, Parallel or Map state.',
  };
}

/** Measured: Step Functions refuses the definition. */
function noErrorOutput({ state, field }: ExpressionSite): Finding {
  return {
    severity: 'error',
    message:
      `State "${shorten(state.name)}" reads \`$states.errorOutput\` in "${field}": there is an ` +
      'error only in a catcher, and Step Functions refuses it anywhere else.',
    help: 'Read it in "Output" or "Assign" of the catcher.',
  };
}

function fieldsAt({ field, pointer, state }: ExpressionSite): string[] {
  const fields = ['input', 'context'];
  const own = pointer.slice(state.pointer.length);
  if (own.startsWith('/Catch/')) return [...fields, 'errorOutput'];
  const afterwards = field === 'Output' || field === 'Assign';
  return afterwards && withResult.includes(state.type ?? '') ? [...fields, 'result'] : fields;
}
