import {
  childPointer,
  type Document,
  embeddedDocument,
  fieldOf,
  hasPlaceholder,
  type ObjectNode,
  partDocument,
  type ScalarNode,
  stringOf,
  type TreeNode,
} from '@sfn-sagemaker/asl-model';
import { type DeclaredDefinition, type DeclaredMachine, machineType } from './declaredMachine.ts';
import { definitionChoices } from './definitionChoices.ts';

interface ResourceFields {
  readonly name: string;
  readonly type: string;
  /** An object in S3, or a local file that is put there when the stack is made. */
  readonly location: string;
}

/**
 * Resources that are state machines.
 *
 * @see {@link https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html}
 * @see {@link https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html}
 */
const resources: ReadonlyMap<string, ResourceFields> = new Map([
  [
    'AWS::StepFunctions::StateMachine',
    { name: 'StateMachineName', type: 'StateMachineType', location: 'DefinitionS3Location' },
  ],
  ['AWS::Serverless::StateMachine', { name: 'Name', type: 'Type', location: 'DefinitionUri' }],
]);

/** The state machines of a SAM or CloudFormation template, in document order. */
export function templateMachines(document: Document): DeclaredMachine[] {
  const declared = fieldOf(document.root, 'Resources');
  if (declared?.kind !== 'object') return [];
  return declared.properties.flatMap(({ key, value }) => {
    const fields = resources.get(stringOf(fieldOf(value, 'Type')) ?? '');
    const properties = fieldOf(value, 'Properties');
    if (!fields || properties?.kind !== 'object') return [];
    return machines({ document, fields, properties, id: key });
  });
}

interface Resource {
  readonly document: Document;
  readonly fields: ResourceFields;
  readonly properties: ObjectNode;
  readonly id: string;
}

/** Several, where a condition of the template chooses between definitions. */
function machines({ document, fields, properties, id }: Resource): DeclaredMachine[] {
  const name = literal(fieldOf(properties, fields.name));
  const declared = {
    type: machineType(stringOf(fieldOf(properties, fields.type))),
    ...substitutionsOf(fieldOf(properties, 'DefinitionSubstitutions')),
    pointer: childPointer('/Resources', id),
  };
  return definitionsOf(document, properties, fields.location).map(({ definition, suffix }) => ({
    ...declared,
    id: `${id}${suffix}`,
    name: name && `${name}${suffix}`,
    definition,
  }));
}

interface Definition {
  readonly definition: DeclaredDefinition;
  readonly suffix: string;
}

function definitionsOf(document: Document, properties: ObjectNode, location: string): Definition[] {
  const inline = fieldOf(properties, 'Definition') ?? fieldOf(properties, 'DefinitionString');
  const node = inline ?? fieldOf(properties, location);
  if (!node) {
    const reason = 'it has no definition';
    return [{ suffix: '', definition: { kind: 'elsewhere', node: properties, reason } }];
  }
  return definitionChoices(node).map((choice) => ({
    suffix: choice.suffix,
    definition: inline ? inlineDefinition(document, choice.node) : located(choice.node),
  }));
}

/** An object, or a text of JSON. */
function inlineDefinition(document: Document, node: TreeNode): DeclaredDefinition {
  if (node.kind === 'object') return { kind: 'document', document: partDocument(document, node) };
  // A text that is all placeholder is made by another tool.
  if (isText(node) && (literal(node) !== undefined || /^\s*\{/.test(String(node.value))))
    return { kind: 'document', document: embeddedDocument(document, node) };
  return { kind: 'elsewhere', node, reason: 'its definition is a value that CloudFormation makes' };
}

function isText(node: TreeNode): node is ScalarNode {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

/** A local file; CDK puts the file `asset.KEY` beside the template. */
function located(node: TreeNode): DeclaredDefinition {
  const path = literal(node);
  if (path !== undefined && !path.includes('://')) return { kind: 'file', path, node };
  const key = literal(fieldOf(node, 'Key'));
  if (key !== undefined && /^[0-9a-f]{64}\.\w+$/.test(key))
    return { kind: 'file', path: `asset.${key}`, node };
  const isMade = node.kind === 'unknown' || (path === undefined && node.kind === 'scalar');
  const reason = isMade
    ? 'the place of its definition is a value that CloudFormation makes'
    : 'its definition is in S3';
  return { kind: 'elsewhere', node, reason };
}

/** Values that the template itself gives; parameters, attributes and so on stay unknown. */
function substitutionsOf(
  node: TreeNode | undefined,
): Pick<DeclaredMachine, 'substitutions' | 'placeholders'> {
  if (node?.kind !== 'object') return { substitutions: {} };
  const known = node.properties.flatMap(({ key, value }) => {
    if (value.kind !== 'scalar' || value.value === null) return [];
    const text = String(value.value);
    return hasPlaceholder(text) ? [] : [[key, text] as const];
  });
  const placeholders = new Set(node.properties.map(({ key }) => key));
  return { substitutions: Object.fromEntries(known), placeholders };
}

function literal(node: TreeNode | undefined): string | undefined {
  const text = stringOf(node);
  return text === undefined || hasPlaceholder(text) ? undefined : text;
}
