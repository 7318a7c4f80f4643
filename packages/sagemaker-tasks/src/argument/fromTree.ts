import {
  type ArrayNode,
  childPointer,
  isJsonataText,
  isUnknown,
  type ObjectNode,
  type Place,
  type Property,
  type QueryLanguage,
  type ScalarNode,
  type TreeNode,
} from '@sfn-sagemaker/asl-model';
import type { Argument, ArgumentMember, ComputedArgument } from './argument.ts';
import { jsonPathType } from './expressionType.ts';
import { fromJsonata } from './jsonata/fromJsonata.ts';
import { fromText } from './text/fromText.ts';
import { expressionParts } from './text/intrinsicParts.ts';

/** What a definition passes, where `pointer` is the node's own. */
export function argumentFromTree(
  node: TreeNode,
  pointer: string,
  language: QueryLanguage,
): Argument {
  if (isUnknown(node)) return unknown(node, pointer);
  switch (node.kind) {
    case 'object':
      return fromObject(node, pointer, language);
    case 'array':
      return fromArray(node, pointer, language);
    case 'scalar':
      return fromScalar(node, pointer, language);
    case 'unknown':
      return unknown(node, pointer);
  }
}

function fromObject(node: ObjectNode, pointer: string, language: QueryLanguage): Argument {
  const place = { pointer, span: node };
  const [first, second] = node.properties;
  if (first !== undefined && second === undefined && isTemplateFunction(first.key)) {
    return { kind: 'computed', place, source: first.key };
  }
  const members = node.properties.map((property) => fromProperty(property, pointer, language));
  return { kind: 'object', place, members };
}

/** CloudFormation fills these objects in before Step Functions sees them. */
function isTemplateFunction(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::');
}

function fromProperty(
  { key, keySpan, value }: Property,
  parent: string,
  language: QueryLanguage,
): ArgumentMember {
  const pointer = childPointer(parent, key);
  const place = { pointer, span: keySpan };
  if (language === 'JSONPath' && key.endsWith('.$')) {
    const computed = fromPath(value, { pointer, span: value });
    return { name: key.slice(0, -2), place, value: computed };
  }
  return { name: key, place, value: argumentFromTree(value, pointer, language) };
}

function fromPath(value: TreeNode, place: Place): ComputedArgument {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') {
    return { kind: 'computed', place, source: '' };
  }
  const type = jsonPathType(value.value);
  const text = expressionParts(value.value);
  return {
    kind: 'computed',
    place,
    source: value.value,
    ...(type && { type }),
    ...(text && { text }),
  };
}

function fromArray(node: ArrayNode, pointer: string, language: QueryLanguage): Argument {
  const place = { pointer, span: node };
  const items = node.items.map((item, index) =>
    argumentFromTree(item, childPointer(pointer, index), language),
  );
  return { kind: 'array', place, items };
}

function fromScalar(node: ScalarNode, pointer: string, language: QueryLanguage): Argument {
  const place = { pointer, span: node };
  const { value } = node;
  if (typeof value !== 'string') return { kind: 'scalar', place, value };
  if (language !== 'JSONata') return fromText(value, place);
  if (isJsonataText(value)) return fromJsonata(value, place);
  // Half of an expression is no text: what is wrong with it is said once, by asl/jsonata-delimiters.
  const half = value.startsWith('{%') || value.endsWith('%}');
  return half ? { kind: 'computed', place, source: value } : fromText(value, place);
}

function unknown(node: TreeNode, pointer: string): ComputedArgument {
  const source = node.kind === 'unknown' ? node.source : '';
  return { kind: 'computed', place: { pointer, span: node }, source };
}
