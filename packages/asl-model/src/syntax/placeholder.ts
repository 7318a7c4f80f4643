import type { TreeNode } from './tree.ts';

/**
 * `${Name}`, `${AWS::Region}`, `${Function.Arn}`, `${module.x["a"].arn}`: what deployment tools
 * fill in. Plugins of Serverless write `#{AWS::Region}`.
 */
const placeholder = /\$\{[^{}$]+\}|#\{[^{}]+\}/;
const onlyPlaceholder = /^\s*(\$\{[^{}$]+\}|#\{[^{}]+\})\s*$/;

/**
 * `{{ arn }}`, `<PARTITION>`, `%FUNCTION_ARN%`, `__FunctionArn__`: what template engines and
 * people's own scripts replace.
 */
const standIn = /\{\{[^{}]+\}\}|<[A-Z][A-Z0-9_-]*>|%[A-Z][A-Z0-9_]*%|^_+[A-Za-z][A-Za-z0-9_]*_$/;

/**
 * Tells whether a text has a part that a deployment tool fills in. Its value is not known yet, and
 * never wrong by itself.
 *
 * @example
 * hasPlaceholder('arn:${AWS::Partition}:states:::sns:publish'); // true
 */
export function hasPlaceholder(text: string): boolean {
  return text.includes('{') && placeholder.test(text);
}

/**
 * Tells whether a text looks as if something replaced a part of it before it is deployed. It is
 * less sure than a placeholder: what is wrong with the text is then advice.
 */
export function looksReplaced(text: string): boolean {
  return standIn.test(text);
}

/**
 * Tells whether nothing can be said about a node's value or type: it is unknown, or a string that
 * is all placeholder
 * (which may become a number, a list or an object).
 *
 * @example
 * if (!isUnknown(node)) checkNumber(node);
 */
export function isUnknown(node: TreeNode): boolean {
  if (node.kind === 'unknown') return true;
  return (
    node.kind === 'scalar' && typeof node.value === 'string' && onlyPlaceholder.test(node.value)
  );
}
