import type * as Sdk from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import type { Intervention } from '../intervention.ts';
import { requireErrorAndCause } from './errorAndCause.ts';
import { intervene } from './intervene.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import { taskOf } from './openTasks.ts';

type Operations = Pick<
  StepFunctionsPort,
  'sendTaskSuccess' | 'sendTaskFailure' | 'sendTaskHeartbeat'
>;

/** What the holder of a task token can do. */
export function taskTokenOperations(context: LocalContext): Operations {
  return {
    sendTaskSuccess: (input) => success(context, input),
    sendTaskFailure: (input) => failure(context, input),
    sendTaskHeartbeat: ({ taskToken }) =>
      send(context, taskToken, (token, at) => ({ kind: 'heartbeat', token, at })),
  };
}

function success(
  context: LocalContext,
  { taskToken, output: text }: Sdk.SendTaskSuccessInput,
): Promise<unknown> {
  return send(context, taskToken, (token, at) => {
    const output = requireOutput(text);
    return { kind: 'succeed', token, output, at };
  });
}

function failure(
  context: LocalContext,
  { taskToken, error, cause }: Sdk.SendTaskFailureInput,
): Promise<unknown> {
  const said = requireErrorAndCause({ error, cause });
  return send(context, taskToken, (token, at) => ({ kind: 'fail', token, ...said, at }));
}

/**
 * The words are AWS's.
 *
 * @throws {@link LocalError} `InvalidToken` for a token that nobody was given, `TaskTimedOut` for one whose task is over
 */
async function send(
  context: LocalContext,
  taskToken: string | undefined,
  answer: (token: string, at: number) => Intervention,
): Promise<unknown> {
  const { clock, store } = context;
  await store.update(async (state) => {
    const at = clock.now();
    const found = taskOf(state, taskToken);
    if (found === undefined || found.task.openedAt > at) {
      throw new LocalError('InvalidToken', "Invalid Token: 'Invalid token'");
    }
    const { execution, task } = found;
    const intervention = answer(task.token, at);
    if (task.closedAt !== undefined && task.closedAt <= at) {
      throw new LocalError(
        'TaskTimedOut',
        "Task Timed Out: 'Provided task does not exist anymore'",
      );
    }
    await intervene(context, state, execution, intervention);
  });
  return {};
}

/** The limit of every payload, in characters here. */
const longest = 262_144;

function requireOutput(text: string | undefined): Json {
  if (text !== undefined && text.length > longest) {
    throw new LocalError(
      'ValidationException',
      `1 validation error detected: Value at 'output' failed to satisfy constraint: Member must have length less than or equal to ${longest}`,
    );
  }
  try {
    return JSON.parse(text ?? '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalError('InvalidOutput', `Invalid Output: '${reason}'`);
  }
}
