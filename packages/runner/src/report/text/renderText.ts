import { plural } from '../counts.ts';
import { inertLog, plain } from '../log.ts';
import type { Report, WorkflowReport } from '../model.ts';
import { reasonOf } from '../reason.ts';
import { stageLines } from '../stageLines.ts';
import { verdict } from '../verdict.ts';
import { coverageLines } from './coverage.ts';
import { findingLines } from './findings.ts';
import { simulationLines } from './simulation.ts';
import type { Paint } from './style.ts';
import { painter, symbolOfOutcome, toneOfOutcome } from './style.ts';

/** Which parts a command asked for. */
export interface TextOptions {
  readonly colour: boolean;
}

/**
 * The report for a terminal: the verdict first, then what each workflow's stages found.
 *
 * @example
 * process.stdout.write(renderText(report, { colour: process.stdout.isTTY }));
 */
export function renderText(report: Report, { colour }: TextOptions): string {
  const paint = painter(colour);
  const { outcome, text } = verdict(report);
  const headline = paint(toneOfOutcome[outcome], `${symbolOfOutcome[outcome]} ${plain(text)}`);
  const sections = [
    ...report.files.flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => findingLines(diagnostic, { path, paint })),
    ),
    ...report.workflows.flatMap((workflow) => workflowSections(workflow, paint)),
  ].filter((lines) => lines.length > 0);
  const body = sections.map((lines) => `\n${lines.join('\n')}\n`).join('');
  return inertLog(`${headline}\n${body}`);
}

function workflowSections(report: WorkflowReport, paint: Paint): string[][] {
  const { path, diagnostics, simulations = [], workflow } = report;
  const { source: text } = workflow.document;
  return [
    ...diagnostics.map((diagnostic) => findingLines(diagnostic, { path, text, paint })),
    simulations.length === 0 ? [] : simulationSection(report, paint),
    policySection(report, paint),
    stageSection(report, paint),
  ];
}

function simulationSection(
  { name, path, simulations = [] }: WorkflowReport,
  paint: Paint,
): string[] {
  return [
    `${paint('strong', plain(name))} ${paint('faint', plain(path))}`,
    ...simulations.flatMap((simulation) => simulationLines(simulation, paint)),
    ...coverageLines(simulations, paint),
  ];
}

function policySection({ name, policy }: WorkflowReport, paint: Paint): string[] {
  if (!policy) return [];
  return [
    `${paint('strong', `IAM policy of ${plain(name)}`)}, ${plural(policy.reasons.length, 'statement')}`,
    ...policy.reasons.map(
      ({ sid, states, why }) =>
        `  ${plain(sid)} ${paint('faint', `(${states.map(plain).join(', ')})`)}: ${plain(why)}`,
    ),
    ...policy.notes.map((note) => `  ${paint('faint', 'note:')} ${plain(note)}`),
    ...JSON.stringify(policy.policy, undefined, 2)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

function stageSection(report: WorkflowReport, paint: Paint): string[] {
  const lines = stageLines(report);
  if (lines.length === 0) return [];
  const { name, plan, execution } = report;
  const reason = execution && reasonOf(execution);
  return [
    paint('strong', plain(name)),
    ...lines.map((line) => `  ${plain(line)}`),
    ...(plan?.changes ?? []).map((change) => `    ${plain(change)}`),
    ...(reason === undefined ? [] : [`  ${paint('bad', plain(reason))}`]),
  ];
}
