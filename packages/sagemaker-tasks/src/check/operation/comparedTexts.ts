import {
  childrenOf,
  fieldOf,
  type StateSite,
  stringOf,
  type TreeNode,
} from '@sfn-sagemaker/asl-model';

/** Whether a state does more than pass on and wait: what comes after it depends on it. */
export function isDecision({ type }: StateSite): boolean {
  return type !== 'Pass' && type !== 'Wait';
}

/** Texts that the rules of a Choice state compare with. */
export function comparedTexts(choice: StateSite): string[] {
  const rules = fieldOf(choice.node, 'Choices');
  return rules === undefined ? [] : textsIn(rules);
}

function textsIn(node: TreeNode): string[] {
  const text = stringOf(node);
  if (text === undefined) return [...childrenOf(node)].flatMap(([, child]) => textsIn(child));
  const quoted = text.matchAll(/"([^"]*)"|'([^']*)'/g);
  return [text, ...[...quoted].map(([, double, single]) => double ?? single ?? '')];
}
