import { plural } from '../counts.ts';
import { enginePlace } from '../engineText.ts';
import { inertLog, plain } from '../log.ts';
import type { EngineReport, PolicyReport, Report, WorkflowReport } from '../model.ts';
import { repeatsFinding } from '../refusedRun.ts';
import { verdict } from '../verdict.ts';
import { visibleJson } from '../visibleJson.ts';
import { coverageLines } from './coverage.ts';
import { findingLines } from './findings.ts';
import { runLine, simulationLines, stoppedLine } from './simulation.ts';
import { stageSection } from './stages.ts';
import type { TextStyle } from './style.ts';
import { painter, paragraph, symbolOfOutcome, toneOfOutcome } from './style.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Width of the terminal; without it no line is broken. */
  readonly columns?: number;
}

/**
 * The report for a terminal: the verdict first, then what each workflow's stages found.
 *
 * @example
 * process.stdout.write(renderText(report, { colour: process.stdout.isTTY }));
 */
export function renderText(report: Report, { colour, ...width }: TextOptions): string {
  const paint = painter(colour);
  const style = { paint, ...width };
  const { engine } = report;
  const { outcome, text } = verdict(report);
  const headline = paint(toneOfOutcome[outcome], `${symbolOfOutcome[outcome]} ${plain(text)}`);
  const place = engine && enginePlace(engine);
  const sections = [
    ...report.files.flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => findingLines(diagnostic, { path, style })),
    ),
    ...report.workflows.flatMap((workflow) =>
      workflowSections(workflow, { style, ...(engine && { engine }) }),
    ),
  ].filter((lines) => lines.length > 0);
  const body = sections.map((lines) => `\n${lines.join('\n')}\n`).join('');
  const head = [headline, ...(place ? [`  ${paint('faint', plain(place))}`] : [])];
  return inertLog(`${head.join('\n')}\n${body}`);
}

interface Surroundings {
  readonly style: TextStyle;
  readonly engine?: EngineReport;
}

function workflowSections(report: WorkflowReport, { style, engine }: Surroundings): string[][] {
  const { path, diagnostics, simulations = [], workflow } = report;
  const { source: text } = workflow.document;
  return [
    ...diagnostics.map((diagnostic) => findingLines(diagnostic, { path, text, style })),
    simulations.length === 0 ? [] : simulationSection(report, style),
    policySection(report, style),
    stageSection(report, style, engine),
  ];
}

/** A line for each run, and the timelines of the first one and of those that went wrong. */
function simulationSection(report: WorkflowReport, style: TextStyle): string[] {
  const { name, path, simulations = [] } = report;
  const { paint } = style;
  const ran = simulations.filter((simulation) => !repeatsFinding(simulation, report));
  const open = ran.filter((simulation) => simulation === ran[0] || !simulation.asExpected);
  return [
    `${paint('strong', plain(name))} ${paint('faint', plain(path))}`,
    ...simulations.flatMap((simulation) => {
      if (open.includes(simulation)) return simulationLines(simulation, style);
      return [
        ran.includes(simulation) ? runLine(simulation, paint) : stoppedLine(simulation, paint),
      ];
    }),
    ...coverageLines(simulations, style),
  ];
}

function policySection({ name, policy }: WorkflowReport, style: TextStyle): string[] {
  if (!policy) return [];
  const title = style.paint('strong', `IAM policy of ${plain(name)}`);
  return [
    `${title}, ${plural(policy.reasons.length, 'statement')}`,
    ...policy.reasons.flatMap((reason) => reasonLines(reason, style)),
    ...policy.notes.flatMap((note) => paragraph(`note: ${note}`, 2, style)),
    ...visibleJson(policy.policy)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

type Reason = PolicyReport['reasons'][number];

function reasonLines({ sid, states, why }: Reason, style: TextStyle): string[] {
  const needed = states.length === 0 ? '' : ` (${states.join(', ')})`;
  const [first = '', ...more] = paragraph(`${sid}${needed}: ${why}`, 2, style);
  return [first, ...more.map((line) => `  ${line}`)];
}
