import { expect, it } from 'vitest';
import { definitionRefused } from '../../src/local/definition/definitionError.ts';
import { renderHtml } from '../../src/report/html/renderHtml.ts';
import { renderMarkdown } from '../../src/report/markdown/renderMarkdown.ts';
import type { Report, SimulationReport } from '../../src/report/model.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { failed, finding, workflowReport } from './reports.ts';

const cause = 'There is no state "Deploy".';

function refused(scenario: string): SimulationReport {
  const run = failed('Train', cause);
  return { ...run, scenario, execution: { ...run.execution, error: definitionRefused } };
}

function reportWith(diagnostics: ReturnType<typeof finding>[]): Report {
  const simulations = [refused('One'), refused('Two')];
  const workflow = workflowReport('train', { diagnostics, simulations });
  return { modelVersion: '1', files: [], workflows: [workflow] };
}

it('says once what a finding and the runs have in common', () => {
  const report = reportWith([finding({ message: cause })]);
  const text = renderText(report, { colour: false });
  expect(text).toContain('  ✖ case One: stopped at an error above\n  ✖ case Two: stopped');
  expect(text.split(cause)).toHaveLength(2);
  expect(renderMarkdown(report)).toContain('Cases `One`, `Two` stopped at an error above.');
  expect(renderHtml(report)).toContain('Stopped at an error above.');
});

it('says why a run stopped where no finding does', () => {
  const report = reportWith([finding({ severity: 'warning' })]);
  for (const text of [renderText(report, { colour: false }), renderMarkdown(report)]) {
    expect(text.split(cause).length).toBeGreaterThanOrEqual(3);
    expect(text).not.toContain('stopped at an error above');
  }
});
