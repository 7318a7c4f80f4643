import type { MockInput, TestStateInput } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import { isObject } from '../definition/fields.ts';
import type { StatePlan, StateType } from '../definition/plan.ts';
import type { MockedResponse } from '../mock.ts';
import { LocalError } from '../port/localError.ts';
import { requireMockShape } from './mockShape.ts';

export type StateMock = Exclude<MockedResponse, { readonly Job: unknown }>;

const MOCKABLE: ReadonlySet<StateType> = new Set(['Task', 'Map', 'Parallel']);
const NEEDS_MOCK: ReadonlySet<StateType> = new Set(['Map', 'Parallel']);

/**
 * What the state's work gives, from the request; absent where the state needs no mock.
 *
 * @throws LocalError `ValidationException`, `InvalidDefinition`, with AWS's words
 */
export async function stateMock(
  state: StatePlan,
  request: TestStateInput,
): Promise<StateMock | undefined> {
  const { mock, roleArn, revealSecrets, stateConfiguration } = request;
  if (mock === undefined) {
    if (stateConfiguration?.mapIterationFailureCount !== undefined) {
      throw refused(
        'TestState does not support MapIterationFailureCount when a mock is not specified.',
      );
    }
    requireNoMock(state, roleArn);
    return undefined;
  }
  if (!MOCKABLE.has(state.type)) {
    throw refused(`State type '${state.type}' is not supported when a mock is specified`);
  }
  if (revealSecrets === true) {
    throw refused('TestState does not support RevealSecrets when a mock is specified.');
  }
  return await response(state, mock);
}

function requireNoMock({ type }: StatePlan, roleArn: string | undefined): void {
  if (NEEDS_MOCK.has(type)) {
    throw new LocalError(
      'InvalidDefinition',
      'TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]',
    );
  }
  if (type === 'Task' && roleArn === undefined) {
    throw refused('RoleArn must be specified when testing a Task state');
  }
}

async function response(
  state: StatePlan,
  { result, errorOutput, ...mock }: MockInput,
): Promise<StateMock> {
  if (result !== undefined && errorOutput !== undefined) {
    throw refused(
      'A test mock should have only one of the following fields: [result, errorOutput].',
    );
  }
  if (errorOutput !== undefined) {
    const { error, cause } = errorOutput;
    return {
      Throw: {
        ...(error === undefined ? {} : { Error: error }),
        ...(cause === undefined ? {} : { Cause: cause }),
      },
    };
  }
  const value = parse(result ?? '{}');
  requireResult(state, value);
  await requireMockShape(state, value, mock.fieldValidationMode ?? 'STRICT');
  return { Return: value };
}

function parse(result: string): Json {
  try {
    return JSON.parse(result);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refused('Mocked result must be valid JSON');
  }
}

function requireResult({ fields, machines, type }: StatePlan, value: Json): void {
  if (type === 'Task') return;
  if (type === 'Map' && Object.hasOwn(fields, 'ResultWriter')) {
    if (!isObject(value)) throw refused('Mocked result must be a JSON object.');
    return;
  }
  if (!Array.isArray(value)) throw refused('Mocked result must be an array.');
  if (type === 'Parallel' && value.length !== machines.length) {
    throw refused(
      'Mocked result must contain the same number of items as number of Parallel branches.',
    );
  }
}

function refused(message: string): LocalError {
  return new LocalError('ValidationException', message);
}
