import {
  childrenOf,
  type Document,
  embeddedDocument,
  fieldOf,
  stringOf,
  type TreeNode,
} from '@sfn-sagemaker/asl-model';
import { type DeclaredDefinition, type DeclaredMachine, machineType } from './declaredMachine.ts';

const resourceType = 'aws_sfn_state_machine';

/**
 * The state machines of a Terraform plan or state, as `terraform show -json` writes it.
 *
 * @see {@link https://developer.hashicorp.com/terraform/internals/json-format}
 */
export function planMachines(document: Document): DeclaredMachine[] {
  const { root } = document;
  const values = fieldOf(root, 'planned_values') ?? fieldOf(root, 'values');
  const machines: DeclaredMachine[] = [];
  const module = fieldOf(values, 'root_module');
  if (module) addModule(machines, { document, module });
  return machines;
}

interface Module {
  readonly document: Document;
  readonly module: TreeNode;
}

/** Modules nest no deeper than the parser allows. */
function addModule(machines: DeclaredMachine[], { document, module }: Module): void {
  for (const resource of itemsOf(fieldOf(module, 'resources'))) {
    if (stringOf(fieldOf(resource, 'type')) === resourceType)
      machines.push(machineOf(document, resource));
  }
  for (const child of itemsOf(fieldOf(module, 'child_modules')))
    addModule(machines, { document, module: child });
}

function itemsOf(node: TreeNode | undefined): TreeNode[] {
  return node?.kind === 'array' ? Array.from(childrenOf(node), ([, item]) => item) : [];
}

function machineOf(document: Document, resource: TreeNode): DeclaredMachine {
  const values = fieldOf(resource, 'values');
  return {
    id: stringOf(fieldOf(resource, 'address')) ?? resourceType,
    name: stringOf(fieldOf(values, 'name')),
    type: machineType(stringOf(fieldOf(values, 'type'))),
    definition: definitionOf(document, values ?? resource),
    substitutions: {},
    pointer: '',
  };
}

/** Terraform leaves a text out as a whole when a part of it is unknown until apply. */
function definitionOf(document: Document, values: TreeNode): DeclaredDefinition {
  const node = fieldOf(values, 'definition');
  if (node?.kind === 'scalar' && typeof node.value === 'string')
    return { kind: 'document', document: embeddedDocument(document, node) };
  return {
    kind: 'elsewhere',
    node: node ?? values,
    reason: 'its definition is not known until Terraform applies the plan',
  };
}
