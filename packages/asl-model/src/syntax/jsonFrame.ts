import type { Property, Span, TreeNode } from './tree.ts';

export interface ObjectFrame {
  readonly kind: 'object';
  readonly start: number;
  readonly properties: Property[];
  key: string;
  keySpan: Span;
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

const fewKeys = 8;

/** Remembers the frame's key; tells whether it was there before. */
export function seen(frame: ObjectFrame): boolean {
  const { key, properties } = frame;
  if (!frame.keys && properties.length < fewKeys)
    return properties.some((other) => other.key === key);
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
