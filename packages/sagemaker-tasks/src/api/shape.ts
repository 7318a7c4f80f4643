/** What the service model says about one value: its type and its limits. */
export type Shape = StructureShape | ListShape | MapShape | StringShape | NumberShape | OtherShape;

export interface StructureShape {
  readonly type: 'structure';
  /** Shape names by member; read with `Object.hasOwn`. */
  readonly members: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  /** Exactly one member must be given. */
  readonly union?: true;
}

export interface ListShape {
  readonly type: 'list';
  readonly member: string;
  readonly min?: number;
  readonly max?: number;
}

export interface MapShape {
  readonly type: 'map';
  readonly key: string;
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
}

export interface StringShape {
  readonly type: 'string';
  readonly min?: number;
  readonly max?: number;
  /** JavaScript source, not anchored; `matchesPattern` anchors it. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface NumberShape {
  readonly type: 'integer' | 'long' | 'float' | 'double';
  readonly min?: number;
  readonly max?: number;
}

export interface OtherShape {
  readonly type: 'boolean' | 'timestamp' | 'blob';
}

/** One API operation: the names of its shapes and of its own errors. */
export interface Operation {
  readonly input?: string;
  readonly output?: string;
  readonly errors?: readonly string[];
}
