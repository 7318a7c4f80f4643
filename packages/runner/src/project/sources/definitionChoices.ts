import { stringOf, type TreeNode } from '@sfn-sagemaker/asl-model';

/** One of the definitions that a property may have. */
interface DefinitionChoice {
  readonly node: TreeNode;
  /** What a condition of the template adds to the name; empty where there is no choice. */
  readonly suffix: string;
}

/** Conditions inside each other: with more, the definitions are too many to be looked at. */
const deepest = 4;

/**
 * What a property of a template may be: itself, what `Fn::ToJsonString` writes as text, or each of
 * the values between which `Fn::If` chooses.
 *
 * @see {@link https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html}
 */
export function definitionChoices(node: TreeNode): DefinitionChoice[] {
  return choicesOf({ node, suffix: '' }, 0).filter((choice) => !isNoValue(choice.node));
}

function choicesOf({ node, suffix }: DefinitionChoice, depth: number): DefinitionChoice[] {
  const call = node.kind === 'unknown' ? node.call : undefined;
  if (call?.name === 'Fn::ToJsonString' && call.argument.kind === 'object')
    return [{ node: call.argument, suffix }];
  if (call?.name !== 'Fn::If' || call.argument.kind !== 'array' || depth === deepest)
    return [{ node, suffix }];
  const [condition, chosen, other] = call.argument.items;
  const name = (condition && stringOf(condition)?.replace(/[^\w-]/g, '-')) ?? 'condition';
  if (!chosen || !other) return [{ node, suffix }];
  return [
    ...choicesOf({ node: chosen, suffix: `${suffix}-${name}` }, depth + 1),
    ...choicesOf({ node: other, suffix: `${suffix}-not-${name}` }, depth + 1),
  ];
}

/** `!Ref AWS::NoValue`: the property is not there at all. */
function isNoValue(node: TreeNode): boolean {
  const call = node.kind === 'unknown' ? node.call : undefined;
  return call?.name === 'Ref' && stringOf(call.argument) === 'AWS::NoValue';
}
