import type * as Sdk from '@aws-sdk/client-sfn';
import type { StepFunctionsEngine } from '../port/engine.ts';
import type { ExecutionReport } from '../report/model.ts';
import { abortion } from './abortion.ts';
import { executionReport } from './executionReport.ts';
import { explainExecution } from './explain/explainExecution.ts';
import { followExecution, type TellTransition } from './followExecution.ts';
import { type ExecutionRequest, type StartedExecution, startOnce } from './startOnce.ts';
import { stopExecution } from './stopExecution.ts';

/** Told what happens while it happens. */
interface ExecutionProgress {
  readonly started: (execution: StartedExecution) => void;
  readonly transition: TellTransition;
}

export interface ExecuteOptions {
  readonly request: ExecutionRequest;
  /** Start only; a later run under the same name picks the execution up. */
  readonly detach: boolean;
  /** Aborted when the run is cancelled: the execution is stopped then. */
  readonly signal: AbortSignal;
  readonly progress: ExecutionProgress;
}

/**
 * Starts an execution once, follows it to its end and tells the outcome. When the signal is aborted, the execution is
 * stopped, and the outcome is what came of it.
 *
 * @throws {@link StageFailure} when the service refuses a call.
 */
export async function executeWorkflow(
  engine: StepFunctionsEngine,
  options: ExecuteOptions,
): Promise<ExecutionReport> {
  const started = await startOnce(engine.stepFunctions, options.request);
  options.progress.started(started);
  const execution = options.detach
    ? await engine.stepFunctions.describeExecution({ executionArn: started.arn })
    : await followOrStop(engine, started.arn, options);
  const report = executionReport(execution, { started: started.started, now: engine.clock.now() });
  const explanation = await explainExecution(engine.stepFunctions, execution);
  return { ...report, ...(explanation && { explanation }) };
}

async function followOrStop(
  engine: StepFunctionsEngine,
  executionArn: string,
  { signal, progress: { transition } }: ExecuteOptions,
): Promise<Sdk.DescribeExecutionOutput> {
  try {
    const followed = followExecution(engine, executionArn, { signal, transition });
    // A call that is under way must not hold up the stop.
    return await Promise.race([followed, abortion(signal)]);
  } catch (error) {
    if (!signal.aborted) throw error;
    await stopExecution(
      engine,
      executionArn,
      'The run that followed this execution was cancelled.',
    );
    return engine.stepFunctions.describeExecution({ executionArn });
  }
}
