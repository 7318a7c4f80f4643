import type { Document } from '../syntax/document.ts';
import { childPointer } from '../syntax/pointer.ts';
import {
  fieldOf,
  type ObjectNode,
  type Property,
  stringOf,
  type TreeNode,
} from '../syntax/tree.ts';
import type {
  MachineSite,
  QueryLanguage,
  StateMachineType,
  StateSite,
  Workflow,
} from './workflow.ts';

export interface WorkflowOptions {
  readonly name: string;
  /** `STANDARD` unless said otherwise. */
  readonly type?: StateMachineType;
  /** Codes of rules whose findings are not wanted. */
  readonly ignore?: readonly string[];
}

/** While it is being built: the lists are still open. */
interface OpenMachine extends MachineSite {
  readonly states: StateSite[];
}

interface OpenState extends StateSite {
  readonly machines: MachineSite[];
}

/**
 * Indexes a definition. It never fails: a part that is malformed is not indexed, and a rule reports
 * it.
 * A definition nests no deeper than the parsers allow (`ASL105`), so that recursion is safe here.
 *
 * @example
 * const workflow = readWorkflow(parseDocument(text, { path: 'train.asl.json' }), { name: 'train'
 * });
 */
export function readWorkflow(document: Document, options: WorkflowOptions): Workflow {
  const { name, type = 'STANDARD', ignore = [] } = options;
  const { root } = document;
  if (root?.kind !== 'object')
    return { name, type, document, ignore, machine: undefined, states: [] };
  const states: StateSite[] = [];
  const machine = readMachine(states, {
    node: root,
    pointer: '',
    queryLanguage: languageOf(root) ?? 'JSONPath',
    parent: undefined,
  });
  return { name, type, document, ignore, machine, states };
}

type MachinePlace = Omit<MachineSite, 'states'>;

function readMachine(all: StateSite[], place: MachinePlace): MachineSite {
  const machine: OpenMachine = { ...place, states: [] };
  const states = fieldOf(place.node, 'States');
  if (states?.kind !== 'object') return machine;
  const pointer = childPointer(place.pointer, 'States');
  for (const property of states.properties) {
    const { key, keySpan, value } = property;
    if (value.kind === 'object')
      readState(all, machine, { key, keySpan, value, pointer: childPointer(pointer, key) });
  }
  return machine;
}

interface StatePlace extends Property {
  readonly value: ObjectNode;
  readonly pointer: string;
}

function readState(all: StateSite[], machine: OpenMachine, place: StatePlace): void {
  const { key, keySpan, value: node, pointer } = place;
  const type = typeOf(node);
  const queryLanguage = languageOf(node) ?? machine.queryLanguage;
  const state: OpenState = {
    name: key,
    nameSpan: keySpan,
    pointer,
    node,
    type,
    queryLanguage,
    machine,
    machines: [],
  };
  machine.states.push(state);
  all.push(state);
  for (const [field, child] of machineNodes(state)) {
    // A nested state inherits the language of the whole state machine, not that of the state around
    // it.
    const place = {
      node: child,
      pointer: `${pointer}/${field}`,
      queryLanguage: machine.queryLanguage,
      parent: state,
    };
    state.machines.push(readMachine(all, place));
  }
}

function typeOf(node: ObjectNode): string | undefined {
  return stringOf(fieldOf(node, 'Type'));
}

function languageOf(node: ObjectNode): QueryLanguage | undefined {
  const language = stringOf(fieldOf(node, 'QueryLanguage'));
  return language === 'JSONata' || language === 'JSONPath' ? language : undefined;
}

/** Branches of a Parallel, the processor of a Map, each with its pointer from the state. */
function* machineNodes({ type, node }: StateSite): Iterable<readonly [string, ObjectNode]> {
  if (type === 'Parallel') yield* branchNodes(fieldOf(node, 'Branches'));
  if (type !== 'Map') return;
  for (const field of ['ItemProcessor', 'Iterator']) {
    const processor = fieldOf(node, field);
    if (processor?.kind === 'object') yield [field, processor];
  }
}

function* branchNodes(branches: TreeNode | undefined): Iterable<readonly [string, ObjectNode]> {
  if (branches?.kind !== 'array') return;
  for (const [index, branch] of branches.items.entries()) {
    if (branch.kind === 'object') yield [`Branches/${index}`, branch];
  }
}
