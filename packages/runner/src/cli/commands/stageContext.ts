import type { MockedStates } from '../../local/mock.ts';
import { problemOfAlias, problemOfMachineName } from '../../plan/names.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import type { LoadOptions } from '../../project/loadProject.ts';
import type { Environment, Project, ProjectWorkflow } from '../../project/project.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext } from '../command.ts';
import { textOption } from '../command.ts';
import { type EngineRequest, type OpenedEngine, openEngine } from './engine.ts';
import { printFailure } from './printFailure.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';
import { aliasName, stateMachineOf } from './workflowTarget.ts';

/** One workflow on the engine of a command. */
export interface StageContext extends OpenedEngine {
  readonly command: CommandContext;
  readonly environment: Environment | undefined;
  readonly workflow: ProjectWorkflow;
}

/**
 * The workflows of a command's project, on its engine; undefined when there is no engine, which was said then.
 *
 * @throws UsageError when a name is none that AWS takes: before anything is written
 */
export async function stageContexts(
  command: CommandContext,
  load: LoadOptions,
): Promise<StageContext[] | undefined> {
  const project = await usableProject(command, load);
  const environment = chosenEnvironment(project, command.options);
  const problem = [
    ...project.workflows.map((one) => problemOfMachineName(stateMachineOf(one, environment))),
    problemOfAlias(aliasName(command.options)),
  ].find((text) => text !== undefined);
  if (problem) throw new UsageError(problem);
  const mocks = mocksOf(command, project, environment);
  const opened = await engineOrFailure(command, { environment, mocks });
  return (
    opened && project.workflows.map((workflow) => ({ ...opened, command, environment, workflow }))
  );
}

/** The engine of a command; undefined when it cannot be used, which was said then. */
export async function engineOrFailure(
  command: CommandContext,
  request: EngineRequest,
): Promise<OpenedEngine | undefined> {
  try {
    return await openEngine(command, request);
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    printFailure(command.shell, error);
    return undefined;
  }
}

/** The answers of the chosen test case; without `--case` the embedded engine has none. */
function mocksOf(
  { options }: CommandContext,
  { workflows }: Project,
  environment: Environment | undefined,
): ReadonlyMap<string, MockedStates> {
  if (textOption(options, 'case') === undefined) return new Map();
  return new Map(
    workflows.map((workflow) => [
      stateMachineOf(workflow, environment),
      workflow.scenarios[0]?.mocks ?? new Map(),
    ]),
  );
}
