import { describe, expect, it } from 'vitest';
import type { LocalExecution } from '../../src/local/execution.ts';
import { timeline } from '../../src/report/timeline.ts';
import { entered, execution, exited, taskFailed } from './history.ts';

function rows(run: LocalExecution): unknown[] {
  return timeline(run).map(({ state, start, end, outcome, attempts, error }) => [
    ...[state, start, end, outcome, attempts],
    ...(error === undefined ? [] : [error]),
  ]);
}

describe('timeline', () => {
  it('gives a task its virtual time, and a retried one its attempts', () => {
    const run = execution({
      rows: [
        { at: 0, type: 'ExecutionStarted' },
        entered(0, 'Task', 'Train'),
        { at: 0, type: 'TaskScheduled' },
        { at: 0, type: 'TaskStarted' },
        taskFailed(10, 'Throttled', 'slow down'),
        { at: 70, type: 'TaskScheduled' },
        { at: 70, type: 'TaskStarted' },
        { at: 100, type: 'TaskSucceeded' },
        exited(100, 'Task', 'Train'),
        { at: 100, type: 'ExecutionSucceeded' },
      ],
    });
    expect(rows(run)).toEqual([['Train', 0, 100, 'succeeded', 2, 'Throttled']]);
  });

  it('tells a caught failure from one that ends the run', () => {
    const run = execution({
      error: 'Gone',
      rows: [
        { at: 0, type: 'ExecutionStarted' },
        entered(0, 'Task', 'Train'),
        { at: 0, type: 'TaskScheduled' },
        taskFailed(5, 'Job', 'no data'),
        exited(5, 'Task', 'Train'),
        entered(5, 'Task', 'Clean'),
        { at: 5, type: 'TaskScheduled' },
        taskFailed(6, 'Gone', 'no bucket'),
        {
          at: 6,
          type: 'ExecutionFailed',
          details: { executionFailedEventDetails: { error: 'Gone' } },
        },
      ],
    });
    expect(rows(run)).toEqual([
      ['Train', 0, 5, 'caught', 1, 'Job'],
      ['Clean', 5, 6, 'failed', 1, 'Gone'],
    ]);
  });

  it('keeps the branches of a Parallel state apart', () => {
    const run = execution({
      rows: [
        { at: 0, type: 'ExecutionStarted' },
        entered(0, 'Parallel', 'Both'),
        { at: 0, type: 'ParallelStateStarted' },
        entered(0, 'Wait', 'Left', 3),
        entered(0, 'Wait', 'Right', 3),
        exited(10, 'Wait', 'Left', 4),
        exited(20, 'Wait', 'Right', 5),
        { at: 20, type: 'ParallelStateSucceeded', after: 7 },
        exited(20, 'Parallel', 'Both'),
        { at: 20, type: 'ExecutionSucceeded' },
      ],
    });
    expect(rows(run)).toEqual([
      ['Both', 0, 20, 'succeeded', 1],
      ['Left', 0, 10, 'succeeded', 1],
      ['Right', 0, 20, 'succeeded', 1],
    ]);
  });

  it('marks what a failed branch took with it: the state around failed, the sibling is left open', () => {
    const run = execution({
      error: 'Boom',
      rows: [
        { at: 0, type: 'ExecutionStarted' },
        entered(0, 'Parallel', 'Both'),
        { at: 0, type: 'ParallelStateStarted' },
        entered(0, 'Wait', 'Left', 3),
        entered(0, 'Fail', 'Right', 3),
        {
          at: 1,
          type: 'ExecutionFailed',
          after: 5,
          details: { executionFailedEventDetails: { error: 'Boom' } },
        },
      ],
    });
    expect(rows(run)).toEqual([
      ['Both', 0, 1, 'failed', 1],
      ['Left', 0, 1, 'open', 1],
      ['Right', 0, 1, 'failed', 1, 'Boom'],
    ]);
  });

  it('has nothing to say about a run without events', () => {
    expect(timeline(execution({ rows: [] }))).toEqual([]);
  });
});
