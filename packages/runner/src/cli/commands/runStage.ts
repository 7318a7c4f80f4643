import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { modelVersion } from '@sfn-sagemaker/sagemaker-tasks';
import { StageFailure } from '../../port/stageFailure.ts';
import type { LoadOptions } from '../../project/loadProject.ts';
import type { WorkflowReport } from '../../report/model.ts';
import { checkDefinition } from '../../stages/check.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport } from '../printReport.ts';
import { printFailure } from './printFailure.ts';
import { atOrAbove, refusedFindings } from './refusedFindings.ts';
import { type StageContext, stageContexts } from './stageContext.ts';

/** What a stage adds to the report of a workflow. */
export type StageReport = Pick<WorkflowReport, 'plan' | 'deployment' | 'execution' | 'notes'> & {
  /** Beside the errors of the definition. */
  readonly diagnostics?: readonly Diagnostic[];
};

/** @throws {@link StageFailure} when it is refused */
export type Stage = (context: StageContext) => Promise<StageReport>;

/**
 * Runs one stage for every workflow of the project, one after another: what one is refused does not keep the others
 * from theirs. A workflow with findings at or above `--fail-on` is refused before the stage begins. 1 when there was a
 * refusal, an execution failed, or the stage found something that severe.
 */
export async function runStage(
  command: CommandContext,
  stage: Stage,
  load: LoadOptions = {},
  wanted: (context: StageContext) => boolean = () => true,
): Promise<ExitCode> {
  const contexts = (await stageContexts(command, load))?.filter(wanted);
  if (contexts === undefined) return 1;
  const [engine] = contexts.map(({ described }) => described);
  const workflows: WorkflowReport[] = [];
  for (const context of contexts) workflows.push(await stageReport(stage, context));
  const { shell, options } = command;
  await printReport(
    shell,
    { modelVersion, files: [], workflows, ...(engine && { engine }) },
    { subject: 'deployment', options },
  );
  const found = workflows.flatMap(({ diagnostics }) => diagnostics);
  const clean = atOrAbove(found, failOnOf(command)).length === 0;
  return clean && workflows.every(succeeded) ? 0 : 1;
}

function failOnOf({ options }: CommandContext): string {
  return textOption(options, 'failOn') ?? 'error';
}

async function stageReport(stage: Stage, context: StageContext): Promise<WorkflowReport> {
  const { name, path, workflow } = context.workflow;
  const found = await checkDefinition(workflow);
  const failing = atOrAbove(found, failOnOf(context.command));
  // Advice belongs to validate; unless it is asked for, it would be noise beside what the stage did.
  const diagnostics = found.filter((one) => one.severity === 'error' || failing.includes(one));
  const common = { name, path, workflow, diagnostics };
  try {
    const refusal = refusedFindings(context.workflow, failing);
    if (refusal) throw refusal;
    const { diagnostics: own = [], ...report } = await stage(context);
    return { ...common, ...report, diagnostics: [...diagnostics, ...own] };
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    if (!readByPerson(context.command)) printFailure(context.command.shell, error, name);
    const { name: code, message, why, help } = error;
    return { ...common, failure: { code, message, why, help } };
  }
}

/** The text on stdout tells the failure itself. */
function readByPerson({ options }: CommandContext): boolean {
  const format = textOption(options, 'format') ?? 'text';
  return format === 'text' && textOption(options, 'output') === undefined;
}

function succeeded({ failure, execution }: WorkflowReport): boolean {
  if (failure !== undefined) return false;
  return execution === undefined || ['SUCCEEDED', 'RUNNING'].includes(execution.status);
}
