import { assign, common, maxSeconds, paths, referencePath, transition } from '../commonFields.ts';
import type { Shape } from '../shape.ts';
import type { DataFlow, StateBase, Transition } from './stateBase.ts';

/**
 * Waits for a time or until one.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html}
 */
export type WaitState = StateBase &
  DataFlow &
  Transition & {
    Type: 'Wait';
    Seconds?: number | string;
    Timestamp?: string;
    SecondsPath?: string;
    TimestampPath?: string;
  };

export const waitShape: Shape = {
  title: 'Wait state',
  fields: {
    ...common,
    ...paths,
    ...transition,
    Assign: assign,
    Seconds: { kind: 'integer', min: 0, max: maxSeconds, jsonata: true },
    Timestamp: { kind: 'timestamp', jsonata: true },
    SecondsPath: referencePath,
    TimestampPath: referencePath,
  },
  required: ['Type'],
  choices: [{ fields: ['Seconds', 'Timestamp', 'SecondsPath', 'TimestampPath'], required: true }],
};
