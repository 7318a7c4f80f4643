import { expect, it } from 'vitest';
import { renderText } from '../../src/report/text/renderText.ts';
import { wrap } from '../../src/report/wrap.ts';
import { failed, finding, workflowReport } from './reports.ts';

it.each([
  ['no data in the bucket', ['no data in', 'the bucket']],
  ['short', ['short']],
  ['a verylongword b', ['a', 'verylongword', 'b']],
  ['one\ntwo three four', ['one', 'two three', 'four']],
  ['', ['']],
])('%j', (text, rows) => {
  expect(wrap(text, 10)).toEqual(rows);
});

it('keeps the text report in the terminal', () => {
  const message =
    'State "Train" calls CreateTrainingJob without RoleArn, which is required. '.repeat(3);
  const report = workflowReport('train', {
    diagnostics: [finding({ message, help: message })],
    simulations: [
      failed('Train', 'no data '.repeat(40)),
      failed('A long name of a state '.repeat(2)),
    ],
  });
  const text = renderText(
    { modelVersion: '1', files: [], workflows: [report] },
    { colour: false, columns: 80 },
  );
  const wide = text.split('\n').filter((line) => line.length > 80);
  expect(wide).toEqual([]);
});
