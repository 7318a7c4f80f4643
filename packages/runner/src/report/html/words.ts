import type { StateOutcome } from '../stateOutcomes.ts';

/** How a state fared, in words beside every colour. */
export const outcomeWords: Record<StateOutcome, string> = {
  passed: 'as expected',
  caught: 'failed and was caught',
  failed: 'failed',
  notReached: 'not reached',
};

export const outcomeMarks: Record<StateOutcome, string> = {
  passed: '✓',
  caught: '!',
  failed: '×',
  notReached: '–',
};
