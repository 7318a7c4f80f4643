import type { MachineSite, StateSite, Workflow } from '@sfn-sagemaker/asl-model';
import { workflowGraph } from '@sfn-sagemaker/asl-model';
import { plain } from '../log.ts';
import type { WorkflowReport } from '../model.ts';
import type { StateOutcome } from '../stateOutcomes.ts';
import { stateOutcomes } from '../stateOutcomes.ts';

/**
 * Mermaid refuses 50,000 characters and 500 edges, and a diagram cannot raise that; people give up
 * earlier.
 */
const mostNodes = 60;
const mostEdges = 200;
const mostCharacters = 20_000;

const colours: Record<StateOutcome, string> = {
  failed: 'fill:#ffebe9,stroke:#d1242f,color:#1f2328',
  caught: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  passed: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  notReached: 'fill:#f6f8fa,stroke:#59636e,color:#59636e,stroke-dasharray:4',
};

/**
 * The workflow as a Mermaid flow chart, coloured by what the simulations did. Inner states of
 * Parallel and Map are drawn as far as they fit; otherwise their state stands for them. Absent when
 * there is nothing to draw, or too much.
 */
export function mermaidGraph(report: WorkflowReport): string | undefined {
  const { workflow } = report;
  if (workflow.states.length === 0) return undefined;
  const nested = workflow.states.length <= mostNodes;
  const text = draw(report, nested ? workflow.states : (workflow.machine?.states ?? []));
  return text;
}

function draw(report: WorkflowReport, drawn: readonly StateSite[]): string | undefined {
  if (drawn.length > mostNodes) return undefined;
  const ids = new Map(drawn.map((state, index) => [state.pointer, `s${index}`]));
  const lines = [
    'flowchart TD',
    ...machineLines(report.workflow.machine, ids),
    ...edgeLines(report.workflow, ids),
    ...classLines(report, ids),
  ];
  const text = lines.join('\n');
  return lines.length > mostNodes * 2 + mostEdges || text.length > mostCharacters
    ? undefined
    : text;
}

type Ids = ReadonlyMap<string, string>;

function machineLines(machine: MachineSite | undefined, ids: Ids, indent = '  '): string[] {
  return (machine?.states ?? []).flatMap((state) => stateLines(state, ids, indent));
}

function stateLines(state: StateSite, ids: Ids, indent: string): string[] {
  const id = ids.get(state.pointer);
  if (id === undefined) return [];
  const inner = state.machines.flatMap((machine) => machineLines(machine, ids, `${indent}  `));
  if (inner.length === 0) return [`${indent}${id}${shape(state)}`];
  return [`${indent}subgraph ${id}["${label(state.name)}"]`, ...inner, `${indent}end`];
}

function shape({ name, type }: StateSite): string {
  if (type === 'Choice') return `{"${label(name)}"}`;
  if (type === 'Succeed' || type === 'Fail') return `(["${label(name)}"])`;
  return `["${label(name)}"]`;
}

function edgeLines(workflow: Workflow, ids: Ids): string[] {
  return workflowGraph(workflow).edges.flatMap(({ from, to, label: text, kind }) => {
    // The box around inner states says it already, and Mermaid takes no arrow from a box into itself.
    if (kind === 'branch' || kind === 'item') return [];
    const [source, target] = [ids.get(from.pointer), ids.get(to.pointer)];
    if (source === undefined || target === undefined) return [];
    const arrow = kind === 'catch' ? '-.->' : '-->';
    return [`  ${source} ${arrow}${text === '' ? '' : `|"${label(text)}"|`} ${target}`];
  });
}

function classLines(report: WorkflowReport, ids: Ids): string[] {
  const byOutcome = new Map<StateOutcome, string[]>();
  for (const [pointer, outcome] of stateOutcomes(report)) {
    const id = ids.get(pointer);
    if (id !== undefined) byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), id]);
  }
  return [...byOutcome].flatMap(([outcome, members]) => [
    `  classDef ${outcome} ${colours[outcome]}`,
    `  class ${members.join(',')} ${outcome}`,
  ]);
}

const longestLabel = 80;

/**
 * Letters and digits stay, everything that could be mark-up becomes an entity in Mermaid's own
 * spelling.
 */
function label(text: string): string {
  const shown = text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
  return plain(shown).replace(
    /[!-&*+:;<>@()[-^`{-~]/g,
    (character) => `#${character.charCodeAt(0)};`,
  );
}
