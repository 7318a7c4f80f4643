import { childPointer } from '../syntax/pointer.ts';
import type { ObjectNode, Property, Span } from '../syntax/tree.ts';
import { perWorkflow } from './perWorkflow.ts';
import { type Field, type Shape, shapeTable } from './shape.ts';
import { branchShape, itemProcessorShape, stateMachineShape } from './stateMachine.ts';
import { stateShapes } from './stateShapes.ts';
import type { MachineSite, QueryLanguage, StateSite, Workflow } from './workflow.ts';

/** A field of an object, as written and as the language knows it. */
interface FieldSite {
  readonly property: Property;
  /** Absent when the language has no such field there. */
  readonly field: Field | undefined;
}

/** An object of the language where it is written: a machine, a state, a retrier and so on. */
export interface ObjectSite {
  readonly shape: Shape;
  readonly node: ObjectNode;
  readonly pointer: string;
  /**
   * Where to point at the object as a whole: the key it is written under, or its first character.
   */
  readonly nameSpan: Span;
  readonly queryLanguage: QueryLanguage;
  /** The state that it is or that is around it; absent for the whole state machine. */
  readonly state: StateSite | undefined;
  readonly fields: readonly FieldSite[];
}

/**
 * Every object of the language in a workflow whose shape is known, in document order of the states.
 *
 * @example
 * const retriers = objectSites(workflow).filter(({ shape }) => shape.title === 'retrier');
 */
export const objectSites: (workflow: Workflow) => readonly ObjectSite[] = perWorkflow(findSites);

function findSites(workflow: Workflow): ObjectSite[] {
  const sites: ObjectSite[] = [];
  if (workflow.machine) addMachine(sites, workflow.machine, stateMachineShape);
  for (const state of workflow.states) {
    const shape = stateShapes.get(state.type ?? '');
    if (shape) {
      const { node, pointer, nameSpan, queryLanguage } = state;
      addObject(sites, { shape, node, pointer, nameSpan, queryLanguage, state });
    }
    const inner = state.type === 'Map' ? itemProcessorShape : branchShape;
    for (const machine of state.machines) addMachine(sites, machine, inner);
  }
  return sites;
}

function addMachine(sites: ObjectSite[], machine: MachineSite, shape: Shape): void {
  const { node, pointer, queryLanguage, parent: state } = machine;
  addObject(sites, { shape, node, pointer, nameSpan: startOf(node), queryLanguage, state });
}

/** Adds an object and the objects that its fields hold. */
function addObject(sites: ObjectSite[], object: Omit<ObjectSite, 'fields'>): void {
  const { shape, node, pointer, nameSpan, queryLanguage, state } = object;
  const known = shapeTable(shape);
  const fields = node.properties.map((property) => ({
    property,
    field: known.get(property.key),
  }));
  sites.push({ shape, node, pointer, nameSpan, queryLanguage, state, fields });
  for (const { property, field } of fields)
    if (field?.of) addNested(sites, object, { property, of: field.of });
}

function addNested(
  sites: ObjectSite[],
  around: Omit<ObjectSite, 'fields'>,
  { property, of: shape }: { readonly property: Property; readonly of: Shape },
): void {
  const { queryLanguage, state } = around;
  const { value, keySpan } = property;
  const pointer = `${around.pointer}/${property.key}`;
  if (value.kind === 'object') {
    addObject(sites, { shape, node: value, pointer, nameSpan: keySpan, queryLanguage, state });
  }
  if (value.kind !== 'array') return;
  for (const [index, node] of value.items.entries()) {
    if (node.kind !== 'object') continue;
    const at = childPointer(pointer, index);
    addObject(sites, { shape, node, pointer: at, nameSpan: startOf(node), queryLanguage, state });
  }
}

function startOf(node: ObjectNode): Span {
  return { start: node.start, end: node.start + 1 };
}
