import type { TreeNode } from './tree.ts';

/**
 * `${Name}`, `${AWS::Region}`, `${Function.Arn}`, `${module.x["a"].arn}`: what deployment tools
 * fill in.
 */
const placeholder = /\$\{[^{}$]+\}/;
const onlyPlaceholder = /^\s*\$\{[^{}$]+\}\s*$/;

/**
 * Tells whether a text has a part that a deployment tool fills in. Its value is not known yet, and
 * never wrong by itself.
 *
 * @example
 * hasPlaceholder('arn:${AWS::Partition}:states:::sns:publish'); // true
 */
export function hasPlaceholder(text: string): boolean {
  return text.includes('${') && placeholder.test(text);
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
