import type { StateSite, Workflow } from '../definition/workflow.ts';
import { fieldOf, stringOf, type TreeNode } from '../syntax/tree.ts';
import { testText } from './testText.ts';
import {
  statesByName,
  type Transition,
  type TransitionKind,
  transitionsOf,
} from './transitions.ts';

/** `branch` and `item` go from a Parallel or Map state to where its branches or its items start. */
export type EdgeKind = TransitionKind | 'branch' | 'item';

/** A way from one state to another that exists. */
export interface GraphEdge {
  readonly from: StateSite;
  readonly to: StateSite;
  readonly kind: EdgeKind;
  /** Short: what a choice rule tests, which errors a catcher takes; empty for `next`. */
  readonly label: string;
}

/** A workflow as states and the ways between them. */
export interface WorkflowGraph {
  readonly states: readonly StateSite[];
  readonly edges: readonly GraphEdge[];
}

/**
 * What renderers draw: states and edges in document order. Transitions to states that do not exist
 * are left out.
 *
 * @example
 * const arrows = workflowGraph(workflow).edges.map(({ from, to }) => `${from.name} → ${to.name}`);
 */
export function workflowGraph(workflow: Workflow): WorkflowGraph {
  const { states } = workflow;
  return { states, edges: states.flatMap((state) => [...innerEdges(state), ...outerEdges(state)]) };
}

function innerEdges(from: StateSite): GraphEdge[] {
  const kind = from.type === 'Map' ? 'item' : 'branch';
  return from.machines.flatMap((machine, index) => {
    const start = stringOf(fieldOf(machine.node, 'StartAt'));
    const to = start === undefined ? undefined : statesByName(machine).get(start);
    const label = kind === 'item' ? 'each item' : `branch ${index + 1}`;
    return to ? [{ from, to, kind, label }] : [];
  });
}

function outerEdges(from: StateSite): GraphEdge[] {
  const names = statesByName(from.machine);
  return transitionsOf(from).flatMap((transition) => {
    const to = transition.target === undefined ? undefined : names.get(transition.target);
    return to ? [{ from, to, kind: transition.kind, label: labelOf(transition) }] : [];
  });
}

function labelOf({ kind, rule }: Transition): string {
  if (kind === 'default') return 'default';
  if (!rule) return '';
  if (kind === 'catch') return textsOf(fieldOf(rule, 'ErrorEquals')).join(', ');
  return stringOf(fieldOf(rule, 'Comment')) ?? testText(rule);
}

function textsOf(node: TreeNode | undefined): string[] {
  return node?.kind === 'array' ? node.items.flatMap((item) => stringOf(item) ?? []) : [];
}
