import { executeWorkflow } from '../../execute/executeWorkflow.ts';
import type { StartedExecution } from '../../execute/startOnce.ts';
import { stateMachineArn } from '../../plan/names.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import { inputOption } from '../../project/inputOption.ts';
import { duration } from '../../report/duration.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { untilInterrupted } from '../interruption.ts';
import { deployStage } from './deploy.ts';
import { progress } from './progress.ts';
import { runName } from './runName.ts';
import { runStage, type StageReport } from './runStage.ts';
import type { StageContext } from './stageContext.ts';
import { aliasName, stateMachineOf } from './workflowTarget.ts';

/**
 * `sfn-sagemaker execute`: 1 when the execution does not succeed. `--format json` gives `{ version: 1, workflows:
 * [{ workflow, path, execution: { executionArn, executionName, started, status, error, cause, seconds }, notes, failure }]
 * }`, where `started` is false for an execution that was there before, `status` is RUNNING after `--detach`, and `failure`
 * is null or `{ code, message, why, help }`.
 */
export async function execute(command: CommandContext): Promise<ExitCode> {
  const given = textOption(command.options, 'input');
  const load = given === undefined ? {} : { input: await inputOption(command.shell, given) };
  return untilInterrupted((signal) =>
    runStage(command, (context) => executeStage(context, signal), load, isWanted),
  );
}

/** What is not to be executed runs only when it is named, and says so otherwise. */
function isWanted(context: StageContext): boolean {
  const { name, path, execute: when } = context.workflow;
  const named = context.command.paths.map((each) => each.replace(/^\.\//, ''));
  if (when !== 'never' || named.includes(name) || named.includes(path)) return true;
  progress(context)(
    `not executed: the project file says execute: never; name it on the command line to run it`,
  );
  return false;
}

async function executeStage(context: StageContext, signal: AbortSignal): Promise<StageReport> {
  const { engine, workflow, environment, command, ephemeral } = context;
  requireStandard(context);
  signal.throwIfAborted();
  const deployed = ephemeral ? await deployStage(context) : {};
  const input = JSON.stringify(workflow.input);
  const request = {
    stateMachineArn: stateMachineArn(engine.location, stateMachineOf(workflow, environment)),
    aliasName: aliasName(command.options),
    name: await runName(context, input),
    input,
  };
  const detach = command.options.detach === true;
  const told = progressOf(context);
  const execution = await executeWorkflow(engine, { request, detach, signal, progress: told });
  return { ...deployed, execution };
}

function progressOf(context: StageContext): {
  started: (execution: StartedExecution) => void;
  transition: (text: string, seconds: number) => void;
} {
  const say = progress(context);
  return {
    started: ({ arn, started, sameInput }) => {
      say(started ? `started ${arn}` : `picked up ${arn}; --execution-name starts another`);
      if (!sameInput) say('it has another input than this one: names are taken once for 90 days');
    },
    transition: (text, seconds) => say(`${duration(seconds).padStart(10)}  ${text}`),
  };
}

/** An EXPRESS execution has no history to follow and no name to find it by. */
function requireStandard({ workflow: { name, workflow } }: StageContext): void {
  if (workflow.type === 'STANDARD') return;
  throw new StageFailure(`${name} is ${workflow.type}: execute follows STANDARD workflows only.`, {
    why: 'AWS answers DescribeExecution and GetExecutionHistory for STANDARD executions only.',
    help: 'Make the workflow STANDARD, which SageMaker jobs with .sync need anyway.',
  });
}
