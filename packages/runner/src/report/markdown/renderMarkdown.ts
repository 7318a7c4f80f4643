import { diagnosticCounts, findingsText, plural } from '../counts.ts';
import type { Report, WorkflowReport } from '../model.ts';
import { repeatsFinding } from '../refusedRun.ts';
import { findingList } from './findings.ts';
import type { MarkdownOptions } from './markdownOptions.ts';
import { markdownLimits } from './markdownOptions.ts';
import { mermaidGraph } from './mermaid.ts';
import { details, fence, heading, name } from './nodes.ts';
import { overview } from './overview.ts';
import { coverageTable, refusedRuns, run, unexpectedRun } from './simulations.ts';
import { changeList, stageSummary } from './stages.ts';
import type { Section } from './write.ts';
import { writeWithin } from './write.ts';

/**
 * The report for a comment or a job summary: the verdict first, then what failed, in the open; the
 * rest folded away. What does not fit is left out from the end, and said so.
 *
 * @example
 * const body = renderMarkdown(report, { limit: markdownLimits.comment, commit: sha });
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { limit = markdownLimits.comment } = options;
  const sections = [
    { title: 'overview', content: overview(report, options) },
    ...fileSections(report, options),
    ...report.workflows.flatMap((workflow) => failures(workflow, options)),
    ...report.workflows.flatMap((workflow) => stages(workflow, report.engine)),
    ...report.workflows.flatMap((workflow) => graph(workflow, report.workflows.length === 1)),
    ...report.workflows.flatMap((workflow) => folded(workflow, options)),
  ];
  return writeWithin(limit, sections, 'The JSON and HTML reports are complete.');
}

function fileSections({ files }: Report, options: MarkdownOptions): Section[] {
  return files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ path, diagnostics }) => ({
      title: path,
      content: findingList(
        diagnostics.map((diagnostic) => ({ path, diagnostic })),
        options,
      ),
    }));
}

/**
 * Errors and unexpected runs: never folded. Long lists are cut into sections, so that the first
 * ones stay.
 */
function failures(report: WorkflowReport, options: MarkdownOptions): Section[] {
  const { name: workflow, path, diagnostics, simulations = [] } = report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const unexpected = simulations.filter(({ asExpected }) => !asExpected);
  const refused = unexpected.filter((simulation) => repeatsFinding(simulation, report));
  if (errors.length + unexpected.length === 0) return [];
  return [
    { title: `heading of ${workflow}`, content: [heading(4, name(workflow))] },
    ...chunks(errors, 10).map((part) => ({
      title: `${plural(part.length, 'error')} of ${workflow}`,
      content: findingList(
        part.map((diagnostic) => ({ path, diagnostic })),
        options,
      ),
    })),
    { title: `stopped cases of ${workflow}`, content: refusedRuns(refused) },
    ...unexpected
      .filter((simulation) => !refused.includes(simulation))
      .map((simulation) => ({
        title: `case ${simulation.scenario} of ${workflow}`,
        content: unexpectedRun(simulation),
      })),
  ].filter(({ content }) => content.length > 0);
}

/** A longer list of changes is folded. */
const mostOpenChanges = 10;

function stages(report: WorkflowReport, engine: Report['engine']): Section[] {
  const summary = stageSummary(report, engine);
  const changes = changeList(report);
  const count = report.plan?.changes.length ?? 0;
  const title = `${plural(count, 'change')} of ${report.name}`;
  // What was deployed is history; what would be is the news.
  const open = report.deployment === undefined && count <= mostOpenChanges;
  return [
    { title: `deployment of ${report.name}`, content: summary },
    { title, content: open || count === 0 ? changes : details(title, changes) },
  ].filter(({ content }) => content.length > 0);
}

function graph(report: WorkflowReport, open: boolean): Section[] {
  const text = mermaidGraph(report);
  if (text === undefined) return [];
  const content = [fence(text, 'mermaid')];
  const title = `Graph of ${report.name}`;
  return [{ title, content: open ? content : details(title, content) }];
}

function folded(report: WorkflowReport, options: MarkdownOptions): Section[] {
  const { name: workflow, path, diagnostics, simulations = [], policy } = report;
  const advice = diagnostics.filter(({ severity }) => severity !== 'error');
  const sections = [
    {
      title: `${findingsText(diagnosticCounts(advice))} of ${workflow}`,
      content: findingList(
        advice.map((diagnostic) => ({ path, diagnostic })),
        options,
      ),
    },
    {
      title: `${plural(simulations.length, 'simulation')} of ${workflow}`,
      content: [...simulations.flatMap(run), ...coverageTable(simulations)],
    },
    {
      title: `IAM policy of ${workflow}: ${plural(policy?.reasons.length ?? 0, 'statement')}`,
      content: policy ? [fence(JSON.stringify(policy.policy, undefined, 2), 'json')] : [],
    },
  ];
  return sections
    .filter(({ content }) => content.length > 0)
    .map(({ title, content }) => ({ title, content: details(title, content) }));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
