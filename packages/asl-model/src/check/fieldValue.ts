import type { Field, FieldKind } from '../definition/shape.ts';
import type { QueryLanguage } from '../definition/workflow.ts';
import { isJsonataText } from '../query/jsonata/jsonataText.ts';
import { hasPlaceholder } from '../syntax/placeholder.ts';
import type { TreeNode } from '../syntax/tree.ts';

type Test = (node: TreeNode) => boolean;

const isString: Test = (node) => node.kind === 'scalar' && typeof node.value === 'string';
const isBoolean: Test = (node) => node.kind === 'scalar' && typeof node.value === 'boolean';
const isNumber: Test = (node) => node.kind === 'scalar' && typeof node.value === 'number';
const isInteger: Test = (node) => node.kind === 'scalar' && Number.isInteger(node.value);
const isArray: Test = (node) => node.kind === 'array';
const isObject: Test = (node) => node.kind === 'object';
const isNull: Test = (node) => node.kind === 'scalar' && node.value === null;
const anything: Test = () => true;

const kinds: Readonly<Record<FieldKind, { readonly expected: string; readonly test: Test }>> = {
  string: { expected: 'a string', test: isString },
  boolean: { expected: '`true` or `false`', test: isBoolean },
  number: { expected: 'a number', test: isNumber },
  integer: { expected: 'an integer', test: isInteger },
  object: { expected: 'an object', test: isObject },
  array: { expected: 'an array', test: isArray },
  items: { expected: 'an array, an object', test: (node) => isArray(node) || isObject(node) },
  strings: {
    expected: 'an array of strings',
    test: (node) =>
      node.kind === 'array' &&
      node.items.every((item) => isString(item) || item.kind === 'unknown'),
  },
  objects: { expected: 'an array of objects', test: isArray },
  objectMap: { expected: 'an object', test: isObject },
  path: { expected: 'a path such as `$.name`', test: isString },
  referencePath: { expected: 'a path such as `$.name`', test: isString },
  timestamp: { expected: 'a time such as "2026-03-14T01:59:00Z"', test: isString },
  condition: {
    expected: 'a JSONata expression',
    test: (node) => isString(node) || isBoolean(node),
  },
  assignment: { expected: 'an object of variables', test: isObject },
  template: { expected: 'any value', test: anything },
  any: { expected: 'any value', test: anything },
};

/**
 * Tells whether a value cannot be what the field wants. Values that are not known yet can be
 * anything.
 */
export function isWrongType(field: Field, node: TreeNode, language: QueryLanguage): boolean {
  if (node.kind === 'unknown' || (field.nullable && isNull(node))) return false;
  if (kinds[field.kind].test(node)) return false;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return true;
  if (hasPlaceholder(node.value)) return false;
  return !(field.jsonata && language === 'JSONata' && isJsonataText(node.value));
}

export function expectedOf(field: Field, language: QueryLanguage): string {
  const { expected } = kinds[field.kind];
  const or = field.jsonata && language === 'JSONata' ? ' or an expression in {% … %}' : '';
  return `${expected}${field.nullable ? ' or null' : ''}${or}`;
}
