import type * as Sdk from '@aws-sdk/client-sfn';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { requireInput, unnamed } from './executions.ts';
import { requireName } from './localArn.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import { outcomeOf, runStored } from './runStored.ts';
import { expressArn, type Start, storedRequest } from './start.ts';
import { type Started, startedFrom } from './started.ts';

/** Executions whose end is waited for: of Express workflows only. */
export function syncExecutionOperations(
  context: LocalContext,
): Pick<StepFunctionsPort, 'startSyncExecution'> {
  return { startSyncExecution: (input) => startSync(context, input) };
}

/** It takes as long as the execution does, in virtual time. */
async function startSync(
  context: LocalContext,
  input: Sdk.StartSyncExecutionInput,
): Promise<Sdk.StartSyncExecutionOutput> {
  const { store, clock } = context;
  const text = input.input ?? '{}';
  const parsed = requireInput(text);
  const startDate = clock.now();
  const name = requireName(input.name ?? unnamed(text, startDate));
  const ended = await store.update(async (state) => {
    const started = startedFrom(state, input.stateMachineArn);
    requireExpress(started);
    const start: Start = { started, name, text, input: parsed, startDate };
    const request = storedRequest(context, start);
    const arn = expressArn(request);
    const run = await runStored(context, state, { execution: { arn, interventions: [] }, request });
    return { arn, started, ...outcomeOf(startDate, run.ended) };
  });
  clock.reach(ended.stopDate);
  const { output, error, cause, status, stopDate } = ended;
  return {
    ...{ executionArn: ended.arn, stateMachineArn: ended.started.machine.arn, name },
    ...{ startDate: new Date(startDate), stopDate: new Date(stopDate) },
    status: status === 'ABORTED' ? 'FAILED' : status,
    ...{ input: text, inputDetails: { included: true } },
    ...(output !== undefined && { output, outputDetails: { included: true } }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
    billingDetails: billingOf(stopDate - startDate),
  };
}

function requireExpress({ machine }: Started): void {
  if (machine.type === 'EXPRESS') return;
  throw new LocalError(
    'StateMachineTypeNotSupported',
    'This operation is not supported by this type of state machine',
  );
}

/** The least memory there is, and time in steps: https://aws.amazon.com/step-functions/pricing/ */
function billingOf(milliseconds: number): Sdk.BillingDetails {
  return {
    billedMemoryUsedInMB: 64,
    billedDurationInMilliseconds: Math.max(1, Math.ceil(milliseconds / 100)) * 100,
  };
}
