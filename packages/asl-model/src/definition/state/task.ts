import {
  args,
  assign,
  common,
  maxSeconds,
  paths,
  referencePath,
  resultPath,
  template,
  transition,
} from '../commonFields.ts';
import { type Catcher, errorHandling, type Retrier } from '../retrier.ts';
import type { Field, Shape } from '../shape.ts';
import type { DataFlow, StateBase, Transition } from './stateBase.ts';

/**
 * Calls a service, a function or an activity.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html}
 */
export type TaskState = StateBase &
  DataFlow &
  Transition & {
    Type: 'Task';
    Resource: string;
    Parameters?: unknown;
    Arguments?: unknown;
    ResultSelector?: Record<string, unknown>;
    ResultPath?: string | null;
    Credentials?: { RoleArn: string } | { 'RoleArn.$': string };
    TimeoutSeconds?: number | string;
    TimeoutSecondsPath?: string;
    HeartbeatSeconds?: number | string;
    HeartbeatSecondsPath?: string;
    Retry?: Retrier[];
    Catch?: Catcher[];
  };

const seconds: Field = { kind: 'integer', min: 1, max: maxSeconds, jsonata: true };

const credentialsShape: Shape = {
  title: '`Credentials`',
  fields: {
    RoleArn: { kind: 'string', jsonata: true },
    'RoleArn.$': { kind: 'string', language: 'JSONPath', payload: true },
  },
  choices: [
    {
      fields: ['RoleArn', 'RoleArn.$'],
      required: true,
      says: "The field 'RoleArn' is required but was missing",
    },
  ],
};

export const taskShape: Shape = {
  title: 'Task state',
  fields: {
    ...common,
    ...paths,
    ...transition,
    ...errorHandling,
    Resource: { kind: 'string' },
    Parameters: template,
    Arguments: args,
    ResultSelector: template,
    ResultPath: resultPath,
    Assign: assign,
    // Whether an expression may stand for the whole object is unverified.
    Credentials: { kind: 'object', of: credentialsShape, jsonata: true },
    TimeoutSeconds: seconds,
    TimeoutSecondsPath: referencePath,
    HeartbeatSeconds: seconds,
    HeartbeatSecondsPath: referencePath,
  },
  required: ['Type', 'Resource'],
  choices: [
    { fields: ['TimeoutSeconds', 'TimeoutSecondsPath'] },
    { fields: ['HeartbeatSeconds', 'HeartbeatSecondsPath'] },
  ],
};
