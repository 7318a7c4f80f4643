import type { Parsed } from '../syntax/parsed.ts';
import { type CompileJsonata, type JsonataExpression, loadCompiler } from './compiledJsonata.ts';

let compiler: Promise<CompileJsonata> | undefined;

/** The library, loaded once; who has no JSONata need not pay for it. */
export function jsonataCompiler(): Promise<CompileJsonata> {
  compiler ??= loadCompiler();
  return compiler;
}

/**
 * Parses a string `{% … %}`: its syntax, and that no name is looked up at the top level, where Step
 * Functions gives no context item. Messages are AWS's own, offsets count from the start of the
 * whole string. Results are remembered by text.
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 *
 * @example
 * const parsed = await parseJsonata('{% $states.input.jobs[0] %}');
 * if (!parsed.ok) throw new Error(`${parsed.problem.message} at ${parsed.problem.offset}`);
 */
export async function parseJsonata(text: string): Promise<Parsed<JsonataExpression>> {
  const parse = await loadJsonataParser();
  return parse(text);
}

/**
 * Loads the library and gives {@link parseJsonata} without the waiting, for those who parse many.
 *
 * @example
 * const parse = await loadJsonataParser();
 * const valid = ['{% 1 %}', '{% ( %}'].map((text) => parse(text).ok);
 */
export function loadJsonataParser(): Promise<(text: string) => Parsed<JsonataExpression>> {
  return jsonataCompiler();
}
