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
 */
export function jsonataTree(text: string): ExprNode | undefined {
  const [parse] = loaded;
  try {
    return parse?.(text.slice(2, -2)).ast();
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

/** The parser throws plain objects for bad syntax, and a RangeError for what is nested too deep. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof RangeError || (typeof error === 'object' && error !== null && 'code' in error)
  );
}
