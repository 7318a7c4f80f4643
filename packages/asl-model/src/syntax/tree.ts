/** Offsets into the source text, in UTF-16 code units; `end` is just after the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A parsed JSON or YAML value that knows where it was written. */
export type TreeNode = ObjectNode | ArrayNode | ScalarNode | UnknownNode;

export interface ObjectNode extends Span {
  readonly kind: 'object';
  /** In document order; a duplicate key appears twice. */
  readonly properties: readonly Property[];
}

export interface Property {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: TreeNode;
}

export interface ArrayNode extends Span {
  readonly kind: 'array';
  readonly items: readonly TreeNode[];
}

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** Of a text that `Fn::Join` puts together: what it is made of, each where it is written. */
  readonly parts?: readonly (ScalarNode | UnknownNode)[];
}

/** A value that a deployment tool fills in later: no check may call it wrong. */
export interface UnknownNode extends Span {
  readonly kind: 'unknown';
  /** As a placeholder: `${RoleArn}` as written, `${Role.Arn}` for `!GetAtt Role.Arn`. */
  readonly source: string;
  /** The function of CloudFormation that makes the value. */
  readonly call?: FunctionCall;
}

/** A call of a function, in the long form `{"Fn::Join": …}` or with a tag, `!Join …`. */
export interface FunctionCall extends Span {
  /** In the long form: `Fn::If`. */
  readonly name: string;
  readonly argument: TreeNode;
}

/**
 * The property with this key; of a duplicate key the last one, as JSON readers take it.
 *
 * @example
 * const next = propertyOf(state.node, 'Next');
 */
export function propertyOf(node: ObjectNode, key: string): Property | undefined {
  for (let index = node.properties.length - 1; index >= 0; index--) {
    const property = node.properties[index];
    if (property?.key === key) return property;
  }
  return undefined;
}

/**
 * The value under a key; absent when the node is no object or has no such key.
 *
 * @example
 * const states = fieldOf(document.root, 'States');
 */
export function fieldOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return node?.kind === 'object' ? propertyOf(node, key)?.value : undefined;
}

/**
 * The string that a node holds; absent when it holds something else.
 *
 * @example
 * const resource = stringOf(fieldOf(state.node, 'Resource'));
 */
export function stringOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/**
 * Members of an object or items of an array, with their keys; nothing for other nodes.
 *
 * @example
 * for (const [key, value] of childrenOf(node)) console.log(key, value.kind);
 */
export function childrenOf(node: TreeNode): Iterable<readonly [string | number, TreeNode]> {
  if (node.kind === 'object') return node.properties.map(({ key, value }) => [key, value] as const);
  return node.kind === 'array' ? node.items.entries() : [];
}
