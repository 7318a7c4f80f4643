import type { Severity } from '@sfn-sagemaker/asl-model';
import type { Report } from '@sfn-sagemaker/runner';
import { describe, expect, it } from 'vitest';
import { fromCheckout } from '../src/folder.ts';
import { judge } from '../src/judge.ts';
import { reportOutputs } from '../src/outputs.ts';

function reportWith(...severities: Severity[]): Report {
  const position = { line: 1, column: 1 };
  const diagnostics = severities.map((severity) => ({
    ...{ code: 'X', rule: 'x/x', message: 'm', help: 'h', docs: 'd', pointer: '' },
    severity,
    range: { start: position, end: position },
  }));
  return { modelVersion: '1', files: [{ path: 'a.json', diagnostics }], workflows: [] };
}

describe('verdict', () => {
  it.each([
    ['error', ['warning', 'info'], 'passed'],
    ['error', ['error'], 'failed'],
    ['warning', ['info'], 'passed'],
    ['warning', ['warning'], 'failed'],
    ['info', ['info'], 'failed'],
    ['info', [], 'passed'],
    ['never', ['error'], 'failed'],
    ['never', ['warning'], 'passed'],
  ] as const)('with fail-on %s for %j is %s', (failOn, severities, result) => {
    expect(judge(reportWith(...severities), failOn)).toBe(result);
  });
});

describe('report', () => {
  it('counts its findings in the outputs', () => {
    expect(reportOutputs(reportWith('error', 'warning', 'info', 'info'))).toEqual({
      errors: '1',
      warnings: '1',
      infos: '2',
      workflows: '[]',
    });
  });

  it.each([
    ['', 'a.json', 'a.json'],
    ['ml/train', 'a.json', 'ml/train/a.json'],
    ['ml/train', '../a.json', 'ml/a.json'],
    ['ml/train', '/checkout/other/a.json', 'other/a.json'],
  ])('in folder %j has %s from the top of the checkout', (folder, path, expected) => {
    const report = reportWith('error');
    const files = report.files.map((file) => ({ ...file, path }));
    const moved = fromCheckout({ ...report, files }, { folder, checkout: '/checkout' });
    expect(moved.files.map((file) => file.path)).toEqual([expected]);
  });
});
