import { fieldOf, type QueryLanguage, stringOf, type TreeNode } from '@sfn-sagemaker/asl-model';
import { jsonataText } from './jsonataText.ts';
import { jsonPathText } from './jsonPathText.ts';
import { type KnownText, unknownText } from './knownText.ts';
import { textWithPlaceholders } from './placeholders.ts';

/**
 * The texts at a path of a Task's arguments, where `*` is every item of a list. Nothing where the
 * member is not given; an unknown text where something around it is computed.
 */
export function textsAt(
  node: TreeNode | undefined,
  path: readonly string[],
  language: QueryLanguage,
): readonly KnownText[] {
  const [member, ...rest] = path;
  if (node === undefined || isNull(node)) return [];
  if (member === undefined) return [textOf(node, language)];
  if (node.kind === 'array' && member === '*')
    return node.items.flatMap((item) => textsAt(item, rest, language));
  if (node.kind !== 'object') return isComputed(node, language) ? [unknownText] : [];
  const expression = language === 'JSONPath' ? stringOf(fieldOf(node, `${member}.$`)) : undefined;
  if (expression !== undefined) return [rest.length === 0 ? jsonPathText(expression) : unknownText];
  return textsAt(fieldOf(node, member), rest, language);
}

function textOf(node: TreeNode, language: QueryLanguage): KnownText {
  const text = stringOf(node);
  if (text === undefined) return unknownText;
  const expression = language === 'JSONata' ? jsonataExpression(text) : undefined;
  return expression === undefined ? textWithPlaceholders(text) : jsonataText(expression);
}

function isNull(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function isComputed(node: TreeNode, language: QueryLanguage): boolean {
  if (node.kind === 'unknown') return true;
  const text = stringOf(node);
  if (text === undefined) return false;
  return language === 'JSONata'
    ? jsonataExpression(text) !== undefined
    : textWithPlaceholders(text).literal === undefined;
}

function jsonataExpression(text: string): string | undefined {
  return text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2) : undefined;
}
