import type { Expression, ExprNode } from 'jsonata';

type Parse = (expression: string) => Expression;

const loaded: Parse[] = [];

/** Loads the library, which costs start-up time: most workflows have no such expression. */
export async function loadJsonata(): Promise<void> {
  if (loaded.length > 0) return;
  const { default: jsonata } = await import('jsonata');
  if (loaded.length === 0) loaded.push(jsonata);
}

/**
 * The syntax tree of what stands between `{%` and `%}`; absent when it is no JSONata, which a rule
 * of asl-model reports, and when the library is not loaded.
 *
 * @throws {RangeError} when it is nested too deep
 */
export function jsonataTree(text: string): ExprNode | undefined {
  const [parse] = loaded;
  try {
    return parse?.(text.slice(2, -2)).ast();
  } catch (error) {
    if (isSyntaxError(error)) return undefined;
    throw error;
  }
}

/** The parser throws plain objects. */
function isSyntaxError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error;
}
