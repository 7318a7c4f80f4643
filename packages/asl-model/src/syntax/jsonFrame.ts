import type { Property, Span, TreeNode } from './tree.ts';

export interface ObjectFrame {
  readonly kind: 'object';
  readonly start: number;
  readonly properties: Property[];
  key: string;
  keyStart: number;
  keyEnd: number;
  /** Keys seen, once there are too many to look through. */
  keys: Set<string> | undefined;
}

interface ArrayFrame {
  readonly kind: 'array';
  readonly start: number;
  readonly items: TreeNode[];
}

/** An object or array that is still open. */
export type Frame = ObjectFrame | ArrayFrame;

/**
 * A member whose key is marked only when somebody asks: a large definition has many, and findings
 * are few.
 */
export class WrittenProperty implements Property {
  readonly key: string;
  readonly value: TreeNode;
  private readonly keyStart: number;
  private readonly keyEnd: number;

  constructor({ key, keyStart, keyEnd }: ObjectFrame, value: TreeNode) {
    this.key = key;
    this.value = value;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
  }

  get keySpan(): Span {
    return { start: this.keyStart, end: this.keyEnd };
  }
}

const fewKeys = 8;

/** Remembers the frame's key; tells whether it was there before. */
export function seen(frame: ObjectFrame): boolean {
  const { key, properties } = frame;
  if (!frame.keys && properties.length < fewKeys) {
    for (const other of properties) if (other.key === key) return true;
    return false;
  }
  frame.keys ??= new Set(properties.map((other) => other.key));
  if (frame.keys.has(key)) return true;
  frame.keys.add(key);
  return false;
}

export function memberOf(frame: Frame): string {
  return frame.kind === 'object' ? 'member' : 'item';
}

export function closerOf(frame: Frame): string {
  return frame.kind === 'object' ? '}' : ']';
}
