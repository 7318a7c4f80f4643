import type { PhrasingContent, RootContent } from 'mdast';
import { plural } from '../counts.ts';
import { duration } from '../duration.ts';
import type { Report, WorkflowReport } from '../model.ts';
import { verdict } from '../verdict.ts';
import type { MarkdownOptions } from './markdownOptions.ts';
import { heading, link, name, paragraph, table, words } from './nodes.ts';

const symbols = { passed: '✅', warned: '⚠️', failed: '❌' } as const;
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
    ...(rows.length > 0
      ? [
          table(
            head,
            rows.slice(0, mostRows).map((row) => cells(row, options)),
          ),
        ]
      : []),
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

const head = ['workflow', 'findings', 'simulation', 'virtual time'];

function cells(report: WorkflowReport, { fileUrl }: MarkdownOptions): PhrasingContent[][] {
  const { path, simulations = [] } = report;
  const url = fileUrl?.(path, 1);
  const longest = Math.max(0, ...simulations.map(({ execution }) => execution.virtualSeconds));
  return [
    [
      words(`${symbols[outcomeOf(report)]} `),
      url ? link(url, name(report.name)) : name(report.name),
    ],
    [words(findingsCell(report))],
    [words(simulationCell(report))],
    [words(simulations.length === 0 ? '' : duration(longest))],
  ];
}

function outcomeOf(report: WorkflowReport): keyof typeof symbols {
  return verdict({ modelVersion: '', files: [], workflows: [report] }).outcome;
}

function rank(report: WorkflowReport): number {
  return ['passed', 'warned', 'failed'].indexOf(outcomeOf(report));
}

function findingsCell({ diagnostics }: WorkflowReport): string {
  const count = (severity: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    { count: count('error'), noun: 'error' },
    { count: count('warning'), noun: 'warning' },
    { count: count('info'), noun: 'hint' },
  ].filter((part) => part.count > 0);
  return parts.map((part) => plural(part.count, part.noun)).join(', ') || 'none';
}

function simulationCell({ simulations }: WorkflowReport): string {
  if (simulations === undefined) return 'not run';
  if (simulations.length === 0) return 'nothing to run';
  const passed = simulations.filter(({ asExpected }) => asExpected).length;
  return `${passed} of ${simulations.length} as expected`;
}
