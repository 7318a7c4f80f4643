import { workflowGraph } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { lines } from '../../../src/report/html/graph/boxText.ts';
import { drawnWays } from '../../../src/report/html/graph/drawnWays.ts';
import { ranks } from '../../../src/report/html/graph/ranks.ts';
import { renderHtml } from '../../../src/report/html/renderHtml.ts';
import type { WorkflowReport } from '../../../src/report/model.ts';
import { reportOfDefinition } from '../reports.ts';

/** A chain of states; `more` adds to each of them. */
function chain(count: number, more: (index: number) => object = () => ({})): WorkflowReport {
  const States = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `S${index}`,
      {
        ...{ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke' },
        ...(index === count - 1 ? { End: true } : { Next: `S${index + 1}` }),
        ...more(index),
      },
    ]),
  );
  return reportOfDefinition('chain', JSON.stringify({ StartAt: 'S0', States }));
}

function waysOf(report: WorkflowReport): { lines: string[]; references: string[] } {
  const { machine } = report.workflow;
  if (!machine) throw new Error('no machine');
  const { lines, references } = drawnWays(machine, workflowGraph(report.workflow).edges);
  const names = (edges: typeof lines): string[] =>
    edges.map(({ from, to }) => `${from.name}→${to.name}`);
  return { lines: names(lines), references: names(references) };
}

const page = (report: WorkflowReport): string =>
  renderHtml({ modelVersion: '1', files: [], workflows: [report] });
const catching = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S0' }] };

describe('ranks', () => {
  it.each([
    ['a chain', 3, ['0-1', '1-2'], [0, 1, 2]],
    ['a way round', 4, ['0-1', '0-2', '1-3', '3-2'], [0, 1, 3, 2]],
    ['a way back', 3, ['0-1', '1-2', '2-0'], [0, 1, 2]],
    ['a way into itself', 2, ['0-0', '0-1'], [0, 1]],
    ['states that nothing leads to', 2, [], [0, 0]],
  ])('of %s', (_, count, links, expected) => {
    const pairs = links.map((link) => link.split('-').map(Number));
    expect(
      ranks(
        count,
        pairs.map(([from = 0, to = 0]) => ({ from, to })),
      ),
    ).toEqual(expected);
  });
});

describe('the ways of a machine', () => {
  it('are all lines where there is room', () => {
    const { lines, references } = waysOf(chain(4, (index) => (index === 2 ? catching : {})));
    expect(lines).toEqual(['S0→S1', 'S1→S2', 'S2→S3', 'S2→S0']);
    expect(references).toEqual([]);
  });

  it('are references into a handler that many states share', () => {
    const { lines, references } = waysOf(chain(5, () => catching));
    expect(lines).toHaveLength(4);
    expect(references).toEqual(['S0→S0', 'S1→S0', 'S2→S0', 'S3→S0', 'S4→S0']);
  });

  it('are references where they would pass too many rows', () => {
    const far = { Type: 'Choice', Choices: [{ Variable: '$.a', IsPresent: true, Next: 'S199' }] };
    const jumps = chain(200, (index) => ({
      ...(index < 190 && { ...far, Default: `S${index + 1}` }),
    }));
    const { lines, references } = waysOf(jumps);
    // 400 rows in all, 199 of which the chain passes: there is room for jumps over 10 to 22 rows.
    const shortest = 12;
    expect(lines).toHaveLength(199 + shortest);
    expect(references).toHaveLength(190 - shortest);
  });
});

describe('lines', () => {
  it.each([
    ['Train', ['Train']],
    ['Create or update endpoint?', ['Create or', 'update endpoint?']],
    ['SageMaker.SageMakerException', ['SageMaker.', 'SageMakerExcept…']],
    ['x'.repeat(20), ['x'.repeat(16), 'xxxx']],
    [' \u202e ', ['\\u202e']],
    ['', ['(empty)']],
  ])('of %j', (text, expected) => {
    expect(lines(text, 16)).toEqual(expected);
  });
});

// A layout that goes wild takes minutes.
describe('a large workflow', { timeout: 10_000 }, () => {
  it('of 300 states is drawn', () => {
    const html = page(chain(300, (index) => (index % 3 === 0 ? catching : {})));
    expect(html.match(/class="box unknown"/g)).toHaveLength(300);
  });

  it('of 300 states that all lead to each other is drawn', () => {
    const html = page(
      chain(300, (index) => ({
        Type: 'Choice',
        Choices: [7, 31, 101].map((step) => ({
          ...{ Variable: '$.a', IsPresent: true },
          Next: `S${(index * step) % 300}`,
        })),
      })),
    );
    expect(html.match(/class="box unknown"/g)).toHaveLength(300);
  });

  it('of 2,000 states is listed, not drawn', () => {
    const html = page(chain(2_000));
    expect(html).toContain('2000 states are too many to draw; all are listed below.');
    expect(html.match(/<article/g)).toHaveLength(2_000);
  });
});
