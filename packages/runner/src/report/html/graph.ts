import type { GraphEdge, MachineSite, StateSite } from '@sfn-sagemaker/asl-model';
import { workflowGraph } from '@sfn-sagemaker/asl-model';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { WorkflowReport } from '../model.ts';
import type { StateOutcome } from '../stateOutcomes.ts';
import { stateOutcomes } from '../stateOutcomes.ts';

interface Drawing {
  readonly edges: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly outcomes: ReadonlyMap<string, StateOutcome>;
}

const words: Record<StateOutcome, string> = {
  passed: 'as expected',
  caught: 'failed and was caught',
  failed: 'failed',
  notReached: 'not reached',
};

/** The states as nested boxes in the order of the definition, each with where it leads. */
export function graph(report: WorkflowReport): Element[] {
  const { machine } = report.workflow;
  if (!machine || machine.states.length === 0) return [];
  const drawing = {
    edges: Map.groupBy(workflowGraph(report.workflow).edges, ({ from }) => from.pointer),
    outcomes: stateOutcomes(report),
  };
  return [h('h3', 'States'), machineList(machine, drawing)];
}

function machineList(machine: MachineSite, drawing: Drawing): Element {
  return h(
    'ol',
    { class: 'machine' },
    machine.states.map((state) => box(state, drawing)),
  );
}

function box(state: StateSite, drawing: Drawing): Element {
  const outcome = drawing.outcomes.get(state.pointer);
  const edges = drawing.edges.get(state.pointer) ?? [];
  return h('li', { class: `state ${outcome ?? ''}` }, [
    h('code', state.name),
    h('span', { class: 'faint' }, ` ${state.type ?? ''}`),
    ...(outcome ? [h('span', { class: 'faint' }, ` · ${words[outcome]}`)] : []),
    ...edges.map(({ to, label }) =>
      h('div', { class: 'faint' }, [
        '→ ',
        h('code', to.name),
        ...(label === '' ? [] : [` (${label})`]),
      ]),
    ),
    ...state.machines.map((machine) => machineList(machine, drawing)),
  ]);
}
