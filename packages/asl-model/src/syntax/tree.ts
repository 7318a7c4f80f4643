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
}

/** A value that a deployment tool fills in later: no check may call it wrong. */
export interface UnknownNode extends Span {
  readonly kind: 'unknown';
  /** As written, such as `${RoleArn}` or `!GetAtt Role.Arn`. */
  readonly source: string;
}
