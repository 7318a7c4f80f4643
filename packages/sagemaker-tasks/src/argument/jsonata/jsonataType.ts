import type { ExprNode } from 'jsonata';
import type { JsonType } from '../argument.ts';
import { branches, calledFunction, isPlain, lastOf } from './jsonataNode.ts';

/** What functions of JSONata and of Step Functions answer, whatever they are given. */
const functions: Readonly<Partial<Record<JsonType, readonly string[]>>> = {
  string: [
    ...['string', 'substring', 'substringBefore', 'substringAfter', 'uppercase', 'lowercase'],
    ...['trim', 'pad', 'join', 'replace', 'base64encode', 'base64decode', 'formatNumber'],
    ...['encodeUrlComponent', 'encodeUrl', 'formatBase', 'now', 'fromMillis', 'uuid', 'hash'],
  ],
  number: [
    ...['number', 'length', 'count', 'sum', 'abs', 'floor', 'ceil', 'round', 'power', 'sqrt'],
    ...['random', 'millis', 'toMillis', 'parseInteger'],
  ],
  boolean: ['boolean', 'not', 'exists', 'contains'],
  array: ['split', 'range', 'partition'],
  object: ['merge'],
};

const functionTypes: ReadonlyMap<string, JsonType> = new Map(
  (Object.entries(functions) as [JsonType, readonly string[]][]).flatMap(([type, names]) =>
    names.map((name): [string, JsonType] => [name, type]),
  ),
);

const operatorTypes: ReadonlyMap<string, JsonType> = new Map([
  ['&', 'string'],
  ...['+', '-', '*', '/', '%'].map((name): [string, JsonType] => [name, 'number']),
  ...['=', '!=', '<', '<=', '>', '>=', 'in', 'and', 'or'].map((name): [string, JsonType] => [
    name,
    'boolean',
  ]),
]);

const constructors: ReadonlyMap<string, JsonType> = new Map([
  ['{', 'object'],
  ['[', 'array'],
  ['-', 'number'],
]);

/**
 * The type of a JSONata expression, where its outermost operation makes it certain.
 * https://docs.jsonata.org/overview
 */
export function jsonataType(node: ExprNode): JsonType | undefined {
  if (!isPlain(node)) return undefined;
  switch (node.type) {
    case 'string':
    case 'number':
      return node.type;
    case 'value':
      return node.value === null ? 'null' : 'boolean';
    case 'unary':
      return constructors.get(node.value);
    case 'binary':
      return operatorTypes.get(node.value);
    case 'function':
      return functionTypes.get(calledFunction(node) ?? '');
    case 'condition':
      return commonType(branches(node));
    default: {
      const last = lastOf(node);
      return last && jsonataType(last);
    }
  }
}

function commonType(nodes: readonly (ExprNode | undefined)[]): JsonType | undefined {
  const [first, ...rest] = nodes.map((node) => node && jsonataType(node));
  return rest.every((type) => type === first) ? first : undefined;
}
