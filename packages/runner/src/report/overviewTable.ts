import { counts, findingsText } from './counts.ts';
import { duration } from './duration.ts';
import type { Report, WorkflowReport } from './model.ts';
import { stageTexts } from './stageTexts.ts';
import { type Outcome, reportOf, verdict } from './verdict.ts';

/** All workflows at a glance, the worst first. */
export interface OverviewTable {
  /** Of the columns after the workflow's name; a column that says nothing about any is left out. */
  readonly heads: readonly string[];
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly report: WorkflowReport;
  /** Of the workflow in `report.workflows`. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly cells: readonly string[];
}

interface Column {
  readonly head: string;
  /** Whether the column says anything about this workflow. */
  applies(report: WorkflowReport): boolean;
  cell(report: WorkflowReport): string;
}

const columns: readonly Column[] = [
  {
    head: 'findings',
    applies: () => true,
    cell: (report) => findingsText(counts(reportOf(report))) || 'none',
  },
  {
    head: 'simulation',
    applies: ({ simulations }) => simulations !== undefined,
    cell: simulationCell,
  },
  {
    head: 'virtual time',
    applies: ({ simulations = [] }) => simulations.length > 0,
    cell: ({ simulations = [] }) => {
      const longest = Math.max(0, ...simulations.map(({ execution }) => execution.virtualSeconds));
      return simulations.length === 0 ? '' : duration(longest);
    },
  },
  {
    head: 'deployment',
    applies: (report) => stageTexts(report).length > 0,
    cell: (report) => stageTexts(report).join(', '),
  },
];

/**
 * The table that comment and page begin with.
 *
 * @param most workflows; the rest is left out
 */
export function overviewTable(
  { workflows }: Report,
  most: number = workflows.length,
): OverviewTable {
  const rated = workflows.map((report, index) => {
    const { outcome } = verdict(reportOf(report));
    return { report, index, outcome };
  });
  const shown = rated.sort((a, b) => rank[b.outcome] - rank[a.outcome]).slice(0, most);
  const used = columns.filter(({ applies }) => shown.some(({ report }) => applies(report)));
  return {
    heads: used.map(({ head }) => head),
    rows: shown.map((row) => ({ ...row, cells: used.map(({ cell }) => cell(row.report)) })),
  };
}

const rank: Record<Outcome, number> = { failed: 2, warned: 1, passed: 0 };

function simulationCell({ simulations }: WorkflowReport): string {
  if (simulations === undefined) return 'not run';
  if (simulations.length === 0) return 'nothing to run';
  const passed = simulations.filter(({ asExpected }) => asExpected).length;
  return `${passed} of ${simulations.length} as expected`;
}
