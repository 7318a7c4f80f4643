import type { Json } from '../../json.ts';
import { QueryError } from '../queryError.ts';
import type { JsonataScope } from '../scope.ts';
import { bindFunctions } from './bindFunctions.ts';
import type { CompiledJsonata, CompileJsonata } from './compiledJsonata.ts';
import { evaluationFailure, nothingReturned } from './jsonataError.ts';
import { jsonataCompiler } from './parseJsonata.ts';
import { plainJson } from './plainJson.ts';

/** Reads the time that the scope gives, in the library's own format. */
const NOW = '{% function($picture, $zone) { $fromMillis($millis(), $picture, $zone) } %}';

/**
 * Evaluates a string `{% … %}` of a field as Step Functions does: with `$states`, the workflow's
 * variables and the functions that it adds, without `$eval`, for at most a second.
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 *
 * @throws QueryError `States.QueryEvaluationError` with AWS's text and the field as its location.
 *
 * @example
 * const scope = { states: { input: { id: 7 } }, variables: {}, random: () => 0.5 };
 * const name = await evaluateJsonata('Output', "{% 'job-' & $states.input.id %}", scope);
 */
export async function evaluateJsonata(
  field: string,
  text: string,
  scope: JsonataScope,
): Promise<Json> {
  const compile = await jsonataCompiler();
  const parsed = compile(text);
  if (!parsed.ok) throw evaluationFailure({ field, expression: text }, parsed.problem);
  const place = { field, expression: parsed.value.text };
  try {
    const bindings = await bind(parsed.value, scope, compile);
    const result = await parsed.value.compiled.evaluate(undefined, bindings);
    if (result === undefined) throw nothingReturned(place);
    return plainJson(result);
  } catch (error) {
    throw error instanceof QueryError ? error : evaluationFailure(place, error);
  }
}

async function bind(
  expression: CompiledJsonata,
  scope: JsonataScope,
  compile: CompileJsonata,
): Promise<Record<string, unknown>> {
  const bindings = { ...bindFunctions(scope), ...scope.variables, states: scope.states };
  const { now } = scope;
  if (now === undefined) return bindings;
  const millis = (): number => now;
  const asksForNow = expression.variables.some(({ name }) => name === 'now');
  const clock = asksForNow ? compile(NOW) : undefined;
  if (!clock?.ok) return { ...bindings, millis };
  return { ...bindings, millis, now: await clock.value.compiled.evaluate(undefined, { millis }) };
}
