import type { Place } from '@sfn-sagemaker/asl-model';
import type { ExprNode } from 'jsonata';
import type { Argument, ArgumentMember, ComputedArgument } from '../argument.ts';
import { fromText } from '../text/fromText.ts';
import { entries, isPlain, lastOf } from './jsonataNode.ts';
import { contextPart, jsonataParts } from './jsonataParts.ts';
import { jsonataType } from './jsonataType.ts';
import { jsonataTree } from './parser.ts';

/** An expression, with its text for messages. */
interface Written {
  readonly source: string;
  readonly place: Place;
}

/**
 * What an expression passes: `{% { 'Name': $x } %}` is an object of which only `Name` is not known.
 * Everything in it is where the expression is.
 */
export function fromJsonata(source: string, place: Place): Argument {
  const unknown: ComputedArgument = { kind: 'computed', place, source };
  try {
    const tree = jsonataTree(source);
    return tree === undefined ? unknown : fromNode(tree, { source, place });
  } catch (error) {
    // Thousands of expressions in each other exhaust the stack.
    if (error instanceof RangeError) return unknown;
    throw error;
  }
}

function fromNode(node: ExprNode, written: Written): Argument {
  const { place } = written;
  if (!isPlain(node)) return computed(node, written);
  if (node.type === 'string') return fromText(node.value, place);
  if (node.type === 'number' || node.type === 'value') {
    return { kind: 'scalar', place, value: node.value };
  }
  if (node.type === 'unary' && node.value === '{') return fromObject(node, written);
  if (node.type === 'unary' && node.value === '[') return fromArray(node, written);
  const last = lastOf(node);
  if (last !== undefined) return fromNode(last, written);
  return computed(node, written);
}

function fromObject(node: ExprNode, written: Written): Argument {
  const { place } = written;
  const members: ArgumentMember[] = [];
  for (const [key, value] of entries(node)) {
    if (key.type !== 'string') return computed(node, written);
    members.push({ name: key.value, place, value: fromNode(value, written) });
  }
  return { kind: 'object', place, members, evaluated: true };
}

/** What is computed may answer nothing, or several items at once. */
function fromArray(node: ExprNode, written: Written): Argument {
  const items = (node.expressions ?? []).map((item) => fromNode(item, written));
  return items.some(({ kind }) => kind === 'computed')
    ? computed(node, written)
    : { kind: 'array', place: written.place, items };
}

function computed(node: ExprNode, { source, place }: Written): ComputedArgument {
  const type = contextPart(node) === undefined ? jsonataType(node) : 'string';
  return {
    kind: 'computed',
    place,
    source,
    ...(type && { type }),
    ...(type === 'string' && { text: jsonataParts(node) }),
  };
}
