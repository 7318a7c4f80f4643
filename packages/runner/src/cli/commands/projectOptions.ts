import type { LoadOptions } from '../../project/loadProject.ts';
import { loadProject } from '../../project/loadProject.ts';
import type { Environment, Project } from '../../project/project.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../command.ts';

/** What options say to the loader of projects. */
export function loadOptions(options: OptionValues): LoadOptions {
  const config = textOption(options, 'config');
  const name = textOption(options, 'name');
  const type = textOption(options, 'type');
  const mocks = textOption(options, 'mocks');
  const scenario = textOption(options, 'case');
  const substitutions = textOption(options, 'substitutions');
  const environment = textOption(options, 'env');
  return {
    ...(config !== undefined && { config }),
    ...(name !== undefined && { name }),
    ...((type === 'STANDARD' || type === 'EXPRESS') && { type }),
    ...(mocks !== undefined && { mocks }),
    ...(scenario !== undefined && { scenario }),
    ...(substitutions !== undefined && { substitutions }),
    ...(environment !== undefined && { environment }),
  };
}

/**
 * The project of a command that cannot work on a project file with errors in it.
 *
 * @throws UsageError with the first error of a project file, sample input or mocks file
 */
export async function usableProject(
  { shell, paths, options }: CommandContext,
  load: LoadOptions = {},
): Promise<Project> {
  const project = await loadProject(shell, paths, { ...loadOptions(options), ...load });
  for (const { path, diagnostics } of project.findings) {
    const error = diagnostics.find(({ severity }) => severity === 'error');
    if (!error) continue;
    const { line, column } = error.range.start;
    throw new UsageError(`${path}:${line}:${column}: ${error.message} ${error.help}`);
  }
  return project;
}

/**
 * The environment that `--env` names; absent when it was not given.
 *
 * @throws UsageError when the project file has none of that name
 */
export function chosenEnvironment(
  project: Project,
  options: OptionValues,
): Environment | undefined {
  const name = textOption(options, 'env');
  if (name === undefined) return undefined;
  const environment = project.environments.find((one) => one.name === name);
  if (environment) return environment;
  const known = project.environments.map((one) => one.name).join(', ') || 'none';
  throw new UsageError(
    `--env ${name}: the project file has no such environment. It has: ${known}.`,
  );
}
