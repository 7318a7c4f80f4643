import type { Json } from '@sfn-sagemaker/asl-model';
import { setMember } from '@sfn-sagemaker/asl-model';

const mostMembers = 50;
const deepest = 6;

/**
 * What a value is made of, without its contents: payloads are the user's data, and reports are read
 * by many.
 *
 * @example
 * dataShape({ Bucket: 'ml', Sizes: [1, 2] });
 * // { Bucket: 'string', Sizes: ['number', '… 2 items'] }
 */
export function dataShape(value: Json, depth = 0): Json {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  if (depth === deepest) return Array.isArray(value) ? 'array' : 'object';
  if (Array.isArray(value)) {
    const [first] = value;
    if (first === undefined) return [];
    const shape = dataShape(first, depth + 1);
    return value.length === 1 ? [shape] : [shape, `… ${value.length} items`];
  }
  const shape = {};
  const members = Object.entries(value);
  for (const [key, member] of members.slice(0, mostMembers)) {
    setMember(shape, key, dataShape(member, depth + 1));
  }
  const rest = members.length - mostMembers;
  if (rest > 0) setMember(shape, '…', `${rest} more`);
  return shape;
}
