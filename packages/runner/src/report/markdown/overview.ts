import type { PhrasingContent, RootContent, Table } from 'mdast';
import { counts, findingsText, plural } from '../counts.ts';
import { duration } from '../duration.ts';
import type { Report, WorkflowReport } from '../model.ts';
import type { Outcome } from '../verdict.ts';
import { reportOf, stageTexts, verdict } from '../verdict.ts';
import type { MarkdownOptions } from './markdownOptions.ts';
import { heading, link, name, paragraph, table, words } from './nodes.ts';

const symbols: Record<Outcome, string> = { passed: '✅', warned: '⚠️', failed: '❌' };
const mostRows = 12;

/** The verdict in one line, where to look, and a table of the workflows, the worst first. */
export function overview(report: Report, options: MarkdownOptions): RootContent[] {
  const { outcome, text } = verdict(report);
  const { workflows } = report;
  const rows = [...workflows].sort((a, b) => rank(b) - rank(a));
  const rest = rows.length - mostRows;
  return [
    heading(3, { type: 'text', value: `${symbols[outcome]} ` }, words(text)),
    ...whereToLook(options),
    ...(rows.length > 0 ? [workflowTable(rows.slice(0, mostRows), options)] : []),
    ...(rest > 0 ? [paragraph(words(`and ${plural(rest, 'more workflow')}`))] : []),
  ];
}

function whereToLook({ commit, links = [] }: MarkdownOptions): RootContent[] {
  const parts: PhrasingContent[] = [
    ...(commit ? [name(commit.slice(0, 7))] : []),
    ...links.map(({ text, url }) => link(url, words(text))),
  ];
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [words(' · '), part]));
  return separated.length === 0 ? [] : [paragraph(...separated)];
}

interface Column {
  readonly head: string;
  /**
   * Whether the column says anything about this workflow; one that says nothing about all is left
   * out.
   */
  applies(report: WorkflowReport): boolean;
  cell(report: WorkflowReport, options: MarkdownOptions): PhrasingContent[];
}

const columns: readonly Column[] = [
  { head: 'workflow', applies: () => true, cell: workflowCell },
  {
    head: 'findings',
    applies: () => true,
    cell: (report) => [words(findingsText(counts(reportOf(report))) || 'none')],
  },
  {
    head: 'simulation',
    applies: ({ simulations }) => simulations !== undefined,
    cell: (report) => [words(simulationCell(report))],
  },
  {
    head: 'virtual time',
    applies: ({ simulations = [] }) => simulations.length > 0,
    cell: ({ simulations = [] }) => {
      const longest = Math.max(0, ...simulations.map(({ execution }) => execution.virtualSeconds));
      return [words(simulations.length === 0 ? '' : duration(longest))];
    },
  },
  {
    head: 'deployment',
    applies: (report) => stageTexts(report).length > 0,
    cell: (report) => [words(stageTexts(report).join(', '))],
  },
];

function workflowTable(rows: readonly WorkflowReport[], options: MarkdownOptions): Table {
  const shown = columns.filter(({ applies }) => rows.some(applies));
  return table(
    shown.map(({ head }) => head),
    rows.map((row) => shown.map(({ cell }) => cell(row, options))),
  );
}

function workflowCell(report: WorkflowReport, { fileUrl }: MarkdownOptions): PhrasingContent[] {
  const url = fileUrl?.(report.path, 1);
  const title = name(report.name);
  return [words(`${symbols[outcomeOf(report)]} `), url ? link(url, title) : title];
}

function outcomeOf(report: WorkflowReport): Outcome {
  return verdict(reportOf(report)).outcome;
}

function rank(report: WorkflowReport): number {
  return ['passed', 'warned', 'failed'].indexOf(outcomeOf(report));
}

function simulationCell({ simulations }: WorkflowReport): string {
  if (simulations === undefined) return 'not run';
  if (simulations.length === 0) return 'nothing to run';
  const passed = simulations.filter(({ asExpected }) => asExpected).length;
  return `${passed} of ${simulations.length} as expected`;
}
