import { childrenOf, propertyOf, type TreeNode } from './tree.ts';

/**
 * One more step of a JSON Pointer ({@link https://www.rfc-editor.org/rfc/rfc6901 RFC 6901}).
 *
 * @example
 * const pointer = childPointer('/States', 'a/b'); // /States/a~1b
 */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === 'number' ? key : escapePointerToken(key)}`;
}

/**
 * Escapes one reference token: `~` and `/` have a meaning in a pointer.
 *
 * @example
 * const token = escapePointerToken('a/b'); // a~1b
 */
export function escapePointerToken(key: string): string {
  if (!key.includes('~') && !key.includes('/')) return key;
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * The keys and indices that a pointer is made of.
 *
 * @example
 * const tokens = pointerTokens('/States/a~1b'); // ['States', 'a/b']
 */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The node that a pointer names; absent when there is none. Of a duplicate key, the last one
 * counts.
 *
 * @example
 * const resource = nodeAt(root, '/States/Train/Resource');
 */
export function nodeAt(root: TreeNode | undefined, pointer: string): TreeNode | undefined {
  let node = root;
  for (const token of pointerTokens(pointer)) {
    if (node?.kind === 'object') node = propertyOf(node, token)?.value;
    else if (node?.kind === 'array')
      node = /^(0|[1-9]\d*)$/.test(token) ? node.items[Number(token)] : undefined;
    else return undefined;
  }
  return node;
}

/**
 * The pointer of a node, found by identity below the root; absent when it is not there.
 *
 * @example
 * const pointer = pointerOf(root, node);
 */
export function pointerOf(root: TreeNode, node: TreeNode): string | undefined {
  const open: { node: TreeNode; pointer: string }[] = [{ node: root, pointer: '' }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.node === node) return at.pointer;
    for (const [key, value] of childrenOf(at.node)) {
      if (value.start <= node.start && node.end <= value.end) {
        open.push({ node: value, pointer: childPointer(at.pointer, key) });
      }
    }
  }
  return undefined;
}
