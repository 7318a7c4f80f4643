import { childPointer } from '../syntax/pointer.ts';
import type { ObjectNode, Span, TreeNode } from '../syntax/tree.ts';
import { type Shape, shapeField } from './shape.ts';
import { branchShape, itemProcessorShape, stateMachineShape } from './stateMachine.ts';
import { stateShapes } from './stateShapes.ts';
import type { MachineSite, QueryLanguage, StateSite, Workflow } from './workflow.ts';

/** An object of the language where it is written: a machine, a state, a retrier and so on. */
export interface ObjectSite {
  readonly shape: Shape;
  readonly node: ObjectNode;
  readonly pointer: string;
  /** Where to point at the object as a whole: the key it is written under, or its first character. */
  readonly nameSpan: Span;
  readonly queryLanguage: QueryLanguage;
  /** The state that it is or that is around it; absent for the whole state machine. */
  readonly state: StateSite | undefined;
}

const found = new WeakMap<Workflow, readonly ObjectSite[]>();

/**
 * Every object of the language in a workflow whose shape is known, in document order of the states.
 *
 * @example
 * const retriers = objectSites(workflow).filter(({ shape }) => shape.title === 'retrier');
 */
export function objectSites(workflow: Workflow): readonly ObjectSite[] {
  let sites = found.get(workflow);
  if (!sites) {
    sites = [...findSites(workflow)];
    found.set(workflow, sites);
  }
  return sites;
}

function* findSites(workflow: Workflow): Iterable<ObjectSite> {
  if (workflow.machine) yield* withNested(machineSite(workflow.machine, stateMachineShape));
  for (const state of workflow.states) {
    const shape = stateShapes.get(state.type ?? '');
    if (shape) yield* withNested(stateSite(state, shape));
    for (const machine of state.machines) {
      const inner = state.type === 'Map' ? itemProcessorShape : branchShape;
      yield* withNested(machineSite(machine, inner));
    }
  }
}

function machineSite(machine: MachineSite, shape: Shape): ObjectSite {
  const { node, pointer, queryLanguage, parent } = machine;
  return { shape, node, pointer, nameSpan: startOf(node), queryLanguage, state: parent };
}

function stateSite(state: StateSite, shape: Shape): ObjectSite {
  const { node, pointer, nameSpan, queryLanguage } = state;
  return { shape, node, pointer, nameSpan, queryLanguage, state };
}

/** A site and the objects that its fields hold. */
function* withNested(site: ObjectSite): Iterable<ObjectSite> {
  yield site;
  for (const { key, keySpan, value } of site.node.properties) {
    const of = nestedShape(site, key);
    if (!of) continue;
    const pointer = childPointer(site.pointer, key);
    for (const [node, at] of objectsIn(value, pointer)) {
      const nameSpan = node === value ? keySpan : startOf(node);
      yield* withNested({ ...site, shape: of, node, pointer: at, nameSpan });
    }
  }
}

function nestedShape({ shape }: ObjectSite, key: string): Shape | undefined {
  return shapeField(shape, key)?.of;
}

function* objectsIn(value: TreeNode, pointer: string): Iterable<readonly [ObjectNode, string]> {
  if (value.kind === 'object') yield [value, pointer];
  if (value.kind !== 'array') return;
  for (const [index, item] of value.items.entries()) {
    if (item.kind === 'object') yield [item, childPointer(pointer, index)];
  }
}

function startOf(node: ObjectNode): Span {
  return { start: node.start, end: node.start + 1 };
}
