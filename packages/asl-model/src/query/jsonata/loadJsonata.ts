import type { Json } from '../../json.ts';
import type { JsonataScope } from '../scope.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { type JsonataExpression, loadCompiler } from './compiledJsonata.ts';
import { JsonataEvaluator } from './jsonataEvaluator.ts';

/** JSONata as Step Functions runs it. */
export interface Jsonata {
  /**
   * Parses a string `{% … %}`: syntax, and no name that is looked up at the top level, where there is no context item.
   * Messages are AWS's own, offsets count from the start of the whole string.
   */
  parse(text: string): Parsed<JsonataExpression>;
  /**
   * Evaluates a string `{% … %}` of a field.
   *
   * @throws QueryError `States.QueryEvaluationError` with AWS's text, and the field as its location.
   */
  evaluate(field: string, text: string, scope: JsonataScope): Promise<Json>;
  /**
   * Evaluates every string `{% … %}` in a value, at every depth; anything else stands for itself. Errors name the place:
   * `Output/jobs[0]`.
   *
   * @throws QueryError as {@link Jsonata.evaluate} does.
   */
  evaluateTemplate(field: string, template: Json, scope: JsonataScope): Promise<Json>;
}

let loaded: Promise<Jsonata> | undefined;

/**
 * Loads JSONata once; definitions without it need not pay for it.
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 *
 * @example
 * const jsonata = await loadJsonata();
 * const scope = { states: { input: { id: 7 } }, variables: {}, random: () => 0.5 };
 * const name = await jsonata.evaluate('Output', "{% 'job-' & $states.input.id %}", scope);
 */
export function loadJsonata(): Promise<Jsonata> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Jsonata> {
  const compile = await loadCompiler();
  const evaluator = new JsonataEvaluator(compile);
  return {
    parse: compile,
    evaluate: (field, text, scope) => evaluator.evaluate(field, text, scope),
    evaluateTemplate: (field, template, scope) =>
      evaluator.evaluateTemplate(field, template, scope),
  };
}
