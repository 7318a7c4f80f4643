import { executionReport } from '../../execute/executionReport.ts';
import { stopExecution } from '../../execute/stopExecution.ts';
import { executionArn, stateMachineArn } from '../../plan/names.ts';
import type { StepFunctionsEngine } from '../../port/engine.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import { inputOption } from '../../project/inputOption.ts';
import { duration } from '../../report/duration.ts';
import { engineName } from '../../report/engineText.ts';
import { inertLog, plain } from '../../report/log.ts';
import type { EngineReport, ExecutionReport } from '../../report/model.ts';
import { visibleJson } from '../../report/visibleJson.ts';
import type { Shell } from '../../shell.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { writeResult } from '../printReport.ts';
import { printFailure } from './printFailure.ts';
import { runName } from './runName.ts';
import { engineOrFailure, type StageContext, stageContexts } from './stageContext.ts';
import { stateMachineOf } from './workflowTarget.ts';

/** An execution to stop, and where it runs. */
interface Stoppable {
  readonly engine: StepFunctionsEngine;
  readonly arn: string;
  readonly described: EngineReport;
}

/**
 * `sfn-sagemaker stop`: stops an execution by its ARN, or the one that `execute` with the same options would follow.
 * 1 when one cannot be stopped. `--format json` gives `{ version: 1, engine, executions: [{ executionArn, executionName,
 * started, status, error, cause, seconds }] }`; an execution that had ended before keeps its outcome.
 */
export async function stop(command: CommandContext): Promise<ExitCode> {
  const { shell, options } = command;
  const stoppable = await orFailure(shell, () => stoppables(command));
  if (stoppable === undefined) return 1;
  const executions: ExecutionReport[] = [];
  for (const one of stoppable) {
    const report = await orFailure(shell, () => stopOne(one));
    if (report !== undefined) executions.push(report);
  }
  const [engine] = stoppable.map(({ described }) => described);
  const text = rendered(command, { executions, ...(engine && { engine }) });
  await writeResult(shell, text, textOption(options, 'output'));
  return executions.length === stoppable.length ? 0 : 1;
}

/** What the work gives; undefined when it was refused, which is said then. */
async function orFailure<Result>(
  shell: Shell,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    printFailure(shell, error);
    return undefined;
  }
}

async function stoppables(command: CommandContext): Promise<Stoppable[] | undefined> {
  const asked = textOption(command.options, 'executionArn');
  if (asked !== undefined) {
    const opened = await engineOrFailure(command, { environment: undefined, mocks: new Map() });
    return opened && [{ ...opened, arn: asked }];
  }
  const given = textOption(command.options, 'input');
  const load = given === undefined ? {} : { input: await inputOption(command.shell, given) };
  const contexts = await stageContexts(command, load);
  return contexts && Promise.all(contexts.map(derived));
}

async function derived(context: StageContext): Promise<Stoppable> {
  const { engine, workflow, environment, described } = context;
  const machineArn = stateMachineArn(engine.location, stateMachineOf(workflow, environment));
  const name = await runName(context, JSON.stringify(workflow.input));
  return { engine, described, arn: executionArn(machineArn, name) };
}

async function stopOne({ engine, arn }: Stoppable): Promise<ExecutionReport> {
  await stopExecution(engine, arn, 'Stopped by sfn-sagemaker stop.');
  const execution = await engine.stepFunctions.describeExecution({ executionArn: arn });
  return executionReport(execution, { started: false, now: engine.clock.now() });
}

/** What was stopped, and where. */
interface Stopped {
  readonly engine?: EngineReport;
  readonly executions: readonly ExecutionReport[];
}

function rendered({ options }: CommandContext, { engine, executions }: Stopped): string {
  if (textOption(options, 'format') === 'json') {
    return `${visibleJson({ version: 1, engine, executions })}\n`;
  }
  const place = engine ? ` (${engineName(engine)})` : '';
  return inertLog(executions.map((execution) => `${line(execution)}${place}\n`).join(''));
}

function line({ executionArn: arn, status, seconds }: ExecutionReport): string {
  return `${status} after ${duration(seconds)}: ${plain(arn)}`;
}
