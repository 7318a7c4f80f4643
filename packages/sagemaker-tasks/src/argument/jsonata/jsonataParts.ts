import type { ExprNode } from 'jsonata';
import {
  contextParts,
  hashPart,
  placeholderParts,
  type TextPart,
  timePart,
  unknownPart,
  uuidPart,
  written,
} from '../text/textPart.ts';
import { calledFunction, isPlain, lastOf, operands, statesPath } from './jsonataNode.ts';

/** What is known of the text that an expression makes: of `'train-' & $run` how it begins. */
export function jsonataParts(node: ExprNode): TextPart[] {
  const parts: TextPart[][] = [];
  let rest = node;
  // Chains lean to the left, and can be as long as a definition.
  for (let pair = joined(rest); pair !== undefined; pair = joined(rest)) {
    parts.unshift(partsOf(pair[1]));
    rest = pair[0];
  }
  return written([...partsOf(rest), ...parts.flat()]);
}

function joined(node: ExprNode): [ExprNode, ExprNode] | undefined {
  return isPlain(node) && node.type === 'binary' && node.value === '&' ? operands(node) : undefined;
}

function partsOf(node: ExprNode): TextPart[] {
  if (!isPlain(node)) return [unknownPart];
  if (node.type === 'string' || node.type === 'number') return placeholderParts(`${node.value}`);
  const last = joined(node) === undefined ? lastOf(node) : node;
  if (last !== undefined) return jsonataParts(last);
  return [callPart(node) ?? contextPart(node) ?? unknownPart];
}

function callPart(node: ExprNode): TextPart | undefined {
  const given = node.arguments ?? [];
  switch (calledFunction(node)) {
    case 'uuid':
      return uuidPart;
    case 'hash':
      return hashPart(given[1]?.value);
    case 'now':
      return given.length === 0 ? timePart : undefined;
    case 'fromMillis':
      return given.length === 1 ? timePart : undefined;
    default:
      return undefined;
  }
}

/** A field of the context object that is a text of a known form. */
export function contextPart(node: ExprNode): TextPart | undefined {
  const path = statesPath(node);
  return path?.startsWith('context.') ? contextParts.get(path.slice('context.'.length)) : undefined;
}
