import {
  childPointer,
  fieldOf,
  type ObjectNode,
  type Place,
  type StateSite,
  stringOf,
  type TreeNode,
} from '@sfn-sagemaker/asl-model';

/** One name in the `ErrorEquals` of a retrier or catcher. */
export interface NamedError {
  readonly name: string;
  readonly place: Place;
  /** The retrier or catcher. */
  readonly rule: ObjectNode;
}

export function errorNames({ node, pointer }: StateSite, field: 'Retry' | 'Catch'): NamedError[] {
  const rules = itemsOf(fieldOf(node, field));
  return rules.flatMap((rule, index) => {
    if (rule.kind !== 'object') return [];
    const at = childPointer(childPointer(childPointer(pointer, field), index), 'ErrorEquals');
    return itemsOf(fieldOf(rule, 'ErrorEquals')).flatMap((item, position) => {
      const name = stringOf(item);
      const place = { pointer: childPointer(at, position), span: item };
      return name === undefined ? [] : [{ name, place, rule }];
    });
  });
}

function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  return node?.kind === 'array' ? node.items : [];
}
