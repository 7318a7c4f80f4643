import type { Expression, ExprNode } from 'jsonata';

type Parse = (expression: string) => Expression;

const loaded: Parse[] = [];

/** The same expressions stand in many states, and definitions are checked again and again. */
const trees = new Map<string, ExprNode | undefined>();
const mostTrees = 1_000;

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
  if (parse === undefined || trees.has(text)) return trees.get(text);
  if (trees.size === mostTrees) trees.clear();
  const tree = parsed(text.slice(2, -2), parse);
  trees.set(text, tree);
  return tree;
}

function parsed(expression: string, parse: Parse): ExprNode | undefined {
  try {
    return parse(expression).ast();
  } catch (error) {
    if (isSyntaxError(error)) return undefined;
    throw error;
  }
}

/** The parser throws plain objects. */
function isSyntaxError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error;
}
