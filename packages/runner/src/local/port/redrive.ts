import type * as Sdk from '@aws-sdk/client-sfn';
import type { StepFunctionsPort } from '../../port/stepFunctions.ts';
import { requireExecution } from './foundExecution.ts';
import { intervene } from './intervene.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import { redriveStatusOf } from './redriveStatus.ts';

/**
 * Redriving goes on with the states that did not succeed.
 * https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html
 */
export function redriveOperations(
  context: LocalContext,
): Pick<StepFunctionsPort, 'redriveExecution'> {
  return { redriveExecution: (input) => redrive(context, input) };
}

/** The same client token again is no second redrive, as the execution runs by then. */
function redrive(
  context: LocalContext,
  { executionArn }: Sdk.RedriveExecutionInput,
): Promise<Sdk.RedriveExecutionOutput> {
  const { store, clock } = context;
  return store.update(async (state) => {
    const execution = await requireExecution(context, state, executionArn);
    const at = clock.now();
    const { redriveStatus, redriveStatusReason } = redriveStatusOf(execution, at);
    if (redriveStatus !== 'REDRIVABLE') {
      const reason = redriveStatusReason ?? 'It can be redriven with its Map Run only';
      throw new LocalError('ExecutionNotRedrivable', reason);
    }
    await intervene(context, state, execution.root, {
      ...{ kind: 'redrive', executionArn: execution.arn, at },
    });
    return { redriveDate: new Date(at) };
  });
}
