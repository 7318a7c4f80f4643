import type { ExprNode } from 'jsonata';

/** What the library's types leave out. */
interface MoreFields {
  readonly type: string;
  readonly predicate?: readonly unknown[];
  readonly group?: unknown;
  readonly then?: ExprNode;
  readonly else?: ExprNode;
}

function more(node: ExprNode): MoreFields {
  return node as ExprNode & MoreFields;
}

/** Whether nothing is picked out of a node's result: `x`, and not `x[0]` or `x{…}`. */
export function isPlain(node: ExprNode): boolean {
  const { predicate, group } = more(node);
  return predicate === undefined && group === undefined && node.stages === undefined;
}

/** The name in `$name(…)`. */
export function calledFunction({ type, procedure }: ExprNode): string | undefined {
  return type === 'function' && procedure?.type === 'variable' ? procedure.value : undefined;
}

/** What a condition answers; without an `else` it may answer nothing. */
export function branches(node: ExprNode): (ExprNode | undefined)[] {
  const { then, else: otherwise } = more(node);
  return otherwise === undefined ? [then] : [then, otherwise];
}

/** The last of the expressions in brackets, which is their result. */
export function lastOf(node: ExprNode): ExprNode | undefined {
  return more(node).type === 'block' ? node.expressions?.at(-1) : undefined;
}

/** What `&` and other operators join. */
export function operands({ lhs, rhs }: ExprNode): [ExprNode, ExprNode] | undefined {
  return lhs === undefined || Array.isArray(lhs) || rhs === undefined ? undefined : [lhs, rhs];
}

/** Keys and values of `{ … }`. */
export function entries({ lhs }: ExprNode): readonly (readonly [ExprNode, ExprNode])[] {
  return Array.isArray(lhs) ? (lhs as [ExprNode, ExprNode][]) : [];
}

/** `context.Execution.Name` of `$states.context.Execution.Name`. */
export function statesPath({ type, steps }: ExprNode): string | undefined {
  if ((type as string) !== 'path' || steps === undefined) return undefined;
  const [root, ...rest] = steps;
  if (root?.type !== 'variable' || root.value !== 'states') return undefined;
  const plain = rest.every((step) => step.type === 'name' && isPlain(step));
  return plain && isPlain(root) ? rest.map(({ value }) => value).join('.') : undefined;
}
