import type { Expression, ExprNode } from 'jsonata';
import { joinTexts, type KnownText, literalText, unknownText } from './knownText.ts';
import { textWithPlaceholders } from './placeholders.ts';

let parse: ((expression: string) => Expression) | undefined;

/** Loads the parser, which costs start-up time. */
export async function loadJsonataText(): Promise<void> {
  const { default: jsonata } = await import('jsonata');
  parse = jsonata;
}

/**
 * What is known of a JSONata expression: of `'train-' & $run` that it begins with `train-`. An
 * expression that is no JSONata is not known; a rule of asl-model says what is wrong with it. Needs
 * `loadJsonataText`.
 */
export function jsonataText(expression: string): KnownText {
  if (parse === undefined) throw new Error('loadJsonataText() has not been awaited.');
  try {
    return textOf(parse(expression).ast());
  } catch (error) {
    if (isRefused(error)) return unknownText;
    throw error;
  }
}

/**
 * The parser throws plain objects for bad syntax, and a RangeError where the nesting exhausts the
 * stack.
 */
function isRefused(error: unknown): boolean {
  return (
    error instanceof RangeError || (typeof error === 'object' && error !== null && 'code' in error)
  );
}

function textOf(node: ExprNode): KnownText {
  if (node.type === 'string') return textWithPlaceholders(String(node.value));
  if (node.type === 'number') return literalText(String(node.value));
  if (node.type === 'block') return blockText(node);
  const [left, right] = operands(node);
  if (!left || !right) return unknownText;
  return joinTexts([textOf(left), textOf(right)]);
}

/** Parentheses around one expression change nothing. */
function blockText({ expressions = [] }: ExprNode): KnownText {
  const [only, ...others] = expressions;
  return only && others.length === 0 ? textOf(only) : unknownText;
}

function operands(node: ExprNode): readonly (ExprNode | undefined)[] {
  if (node.type !== 'binary' || node.value !== '&') return [];
  const { lhs, rhs } = node as { lhs?: ExprNode; rhs?: ExprNode };
  return [lhs, rhs];
}
