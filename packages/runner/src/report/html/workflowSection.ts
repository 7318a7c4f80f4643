import type { Element } from 'hast';
import { h } from 'hastscript';
import { diagnosticCounts, findingsText, plural } from '../counts.ts';
import type { EngineReport, WorkflowReport } from '../model.ts';
import { reportOf, verdict } from '../verdict.ts';
import { coverageTable } from './coverageTable.ts';
import { findingList } from './findings.ts';
import { drawGraph, legend } from './graph/drawGraph.ts';
import type { HtmlOptions } from './htmlOptions.ts';
import { policySection } from './policySection.ts';
import { stageSection } from './stageSection.ts';
import { stateSections } from './state/stateSections.ts';
import { runSection } from './timeline/runSection.ts';
import { verdictMark } from './verdictMark.ts';
import type { WorkflowView } from './view.ts';

interface SectionOptions extends HtmlOptions {
  /** The only workflow of the page. */
  readonly alone: boolean;
  /** What its stages worked on. */
  readonly engine?: EngineReport;
}

/** Everything about one workflow: findings, graph beside the runs, states, coverage, policy. */
export function workflowSection(view: WorkflowView, options: SectionOptions): Element {
  const { id, report } = view;
  const title = options.alone ? [] : nameOf(report);
  return h('section', { id, 'aria-labelledby': `${id}-title` }, [
    h('h2', { id: `${id}-title`, class: options.alone && 'alone' }, [
      ...title,
      h('code', { class: 'faint' }, report.path),
    ]),
    ...findings(report),
    ...stageSection(report, options.engine),
    h('div', { class: 'columns' }, [...graphColumn(view), ...runColumn(view)]),
    ...stateSections(view, options),
    ...policySection(view),
  ]);
}

/** Of a workflow that is alone the title of the page says it. */
function nameOf(report: WorkflowReport): (Element | string)[] {
  return [verdictMark(verdict(reportOf(report)).outcome), report.name, ' '];
}

/** Errors in the open, advice folded. */
function findings(report: WorkflowReport): Element[] {
  const { path, diagnostics, workflow } = report;
  const { source } = workflow.document;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const advice = diagnostics.filter(({ severity }) => severity !== 'error');
  const title = findingsText(diagnosticCounts(advice));
  return [
    ...findingList(path, errors, source),
    ...(advice.length === 0
      ? []
      : [h('details', [h('summary', title), ...findingList(path, advice, source)])]),
  ];
}

function graphColumn(view: WorkflowView): Element[] {
  const { states } = view.report.workflow;
  if (states.length === 0) return [];
  const svg = drawGraph(view);
  const frame = {
    ...{ class: 'frame', tabindex: 0, role: 'region' },
    'aria-label': `Graph of ${view.report.name}`,
  };
  const content = svg
    ? [h('div', frame, svg), legend(view.runs.length > 0)]
    : [h('p', `${plural(states.length, 'state')} are too many to draw; all are listed below.`)];
  return [h('div', { class: 'column' }, [h('h3', 'Graph'), ...content])];
}

function runColumn(view: WorkflowView): Element[] {
  const { runs } = view;
  if (runs.length === 0) return [];
  return [
    h('div', { class: 'column' }, [
      h('h3', plural(runs.length, 'simulation')),
      ...runs.map((run, index) =>
        runSection(run, { view, open: index === 0 || !run.simulation.asExpected }),
      ),
      ...coverageTable(view.report.simulations ?? []),
    ]),
  ];
}
