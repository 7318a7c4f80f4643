import { describe, expect, it } from 'vitest';
import { transition } from '../../src/execute/transition.ts';

const event = { id: 2, timestamp: new Date(0) };

describe('transition', () => {
  it.each([
    ['▶ Train', { type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'Train' } }],
    ['✔ Train', { type: 'TaskStateExited', stateExitedEventDetails: { name: 'Train' } }],
    [
      '  submitted sagemaker:createTrainingJob.sync',
      {
        type: 'TaskSubmitted',
        taskSubmittedEventDetails: {
          resourceType: 'sagemaker',
          resource: 'createTrainingJob.sync',
        },
      },
    ],
    [
      '✘ TaskFailed States.TaskFailed: no capacity',
      {
        type: 'TaskFailed',
        taskFailedEventDetails: {
          ...{ resourceType: 'sagemaker', resource: 'r' },
          ...{ error: 'States.TaskFailed', cause: 'no capacity' },
        },
      },
    ],
    ['✘ ExecutionTimedOut', { type: 'ExecutionTimedOut', executionTimedOutEventDetails: {} }],
    [undefined, { type: 'ExecutionStarted', executionStartedEventDetails: { input: '{}' } }],
    [undefined, { type: 'WaitStateAborted' }],
  ] as const)('says %j', (text, details) => {
    expect(transition({ ...event, ...details })).toBe(text);
  });

  it('makes control characters in names visible', () => {
    const name = 'a\n::error::x\u001b[31m';
    expect(
      transition({ ...event, type: 'PassStateEntered', stateEnteredEventDetails: { name } }),
    ).toBe('▶ a\\n::error::x\\u001b[31m');
  });
});
