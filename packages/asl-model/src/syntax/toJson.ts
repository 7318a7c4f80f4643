import { type Json, setMember } from '../json.ts';
import type { TreeNode, UnknownNode } from './tree.ts';

/** What stands for a value that is not known yet. */
export interface ToJsonOptions {
  readonly unknown?: (node: UnknownNode) => Json;
}

/**
 * The plain value of a node. Members named `__proto__` stay members. Of a duplicate key the last
 * one counts.
 * Unknown values become their source text, or what `unknown` says.
 *
 * Nesting is bounded by the parsers (`ASL105`), so that recursion is safe here.
 *
 * @example
 * const parameters = toJson(node, { unknown: () => null });
 */
export function toJson(node: TreeNode, options: ToJsonOptions = {}): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'unknown':
      return options.unknown ? options.unknown(node) : node.source;
    case 'array':
      return node.items.map((item) => toJson(item, options));
    case 'object': {
      const object = {};
      for (const { key, value } of node.properties) setMember(object, key, toJson(value, options));
      return object;
    }
  }
}
