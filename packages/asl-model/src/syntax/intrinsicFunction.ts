import type {
  ArrayNode,
  FunctionCall,
  ObjectNode,
  ScalarNode,
  TreeNode,
  UnknownNode,
} from './tree.ts';

/**
 * Functions of CloudFormation whose value is known when a stack is made.
 *
 * @see {@link https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html}
 */
const functions: ReadonlySet<string> = new Set([
  ...['Ref', 'Fn::Base64', 'Fn::Cidr', 'Fn::FindInMap', 'Fn::GetAtt', 'Fn::GetAZs'],
  ...['Fn::GetStackOutput', 'Fn::If', 'Fn::ImportValue', 'Fn::Join', 'Fn::Length', 'Fn::Select'],
  ...['Fn::Split', 'Fn::Sub', 'Fn::ToJsonString', 'Fn::Transform'],
]);

/**
 * What stands for an object that is the long form of a call; absent when it is any other object.
 */
export function longFormValue(node: ObjectNode): TreeNode | undefined {
  const [property] = node.properties;
  if (!property || node.properties.length > 1 || !functions.has(property.key)) return undefined;
  // `Ref` could be the name of a state or of a parameter; only with a name it is the function.
  if (property.key === 'Ref' && textOf(property.value) === undefined) return undefined;
  const { start, end } = node;
  return functionValue({ name: property.key, argument: property.value, start, end });
}

/** The long name of a tag, such as `Fn::GetAtt` for `!GetAtt`; absent for other tags. */
export function functionOfTag(tag: string): string | undefined {
  const short = tag.slice(1);
  const name = short === 'Ref' ? short : `Fn::${short}`;
  return tag.startsWith('!') && functions.has(name) ? name : undefined;
}

/**
 * What stands for a call: a text with placeholders where its form tells the text, otherwise an
 * unknown value.
 */
export function functionValue(call: FunctionCall): TreeNode {
  if (call.name === 'Fn::Sub') return substituted(call.argument) ?? unknown(call);
  if (call.name === 'Fn::Join') return joined(call) ?? unknown(call);
  return unknown(call);
}

/** `Fn::Sub` gives its text, with or without a list of variables after it. */
function substituted(argument: TreeNode): TreeNode | undefined {
  const text = argument.kind === 'array' ? argument.items[0] : argument;
  return text && textOf(text) !== undefined ? text : undefined;
}

/** `Fn::Join` of texts and unknown values is a text with placeholders. */
function joined({ argument, start, end }: FunctionCall): ScalarNode | undefined {
  const [delimiter, list] = argument.kind === 'array' ? argument.items : [];
  const between = delimiter && textOf(delimiter);
  if (between === undefined || list?.kind !== 'array' || !list.items.every(isPart))
    return undefined;
  const parts = withDelimiters(list, between);
  const value = parts.map(partText).join('');
  return { kind: 'scalar', start, end, value, parts };
}

/** A delimiter is written before the part that follows it. */
function withDelimiters({ items }: ArrayNode, between: string): (ScalarNode | UnknownNode)[] {
  const parts = items.filter(isPart);
  if (between === '') return parts;
  return parts.flatMap((part, index): (ScalarNode | UnknownNode)[] => {
    const { start } = part;
    const delimiter = { kind: 'unknown', start, end: start, source: between } as const;
    return index === 0 ? [part] : [delimiter, part];
  });
}

function isPart(node: TreeNode): node is ScalarNode | UnknownNode {
  return node.kind === 'scalar' || node.kind === 'unknown';
}

/** What a part of a text put together by `Fn::Join` contributes. */
export function partText(part: ScalarNode | UnknownNode): string {
  return part.kind === 'unknown' ? part.source : String(part.value);
}

function unknown(call: FunctionCall): UnknownNode {
  const { name, argument, start, end } = call;
  const what = name === 'Ref' || name === 'Fn::GetAtt' ? nameIn(argument) : undefined;
  const inside = (what ?? name).replace(/[{}$"\\\p{Cc}]/gu, '_');
  return { kind: 'unknown', start, end, source: `\${${inside === '' ? name : inside}}`, call };
}

/** `Role.Arn`, from `"Role.Arn"` or `["Role", "Arn"]`. */
function nameIn(argument: TreeNode): string | undefined {
  if (argument.kind === 'array') return argument.items.map((item) => textOf(item) ?? '').join('.');
  return textOf(argument);
}

function textOf(node: TreeNode): string | undefined {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
