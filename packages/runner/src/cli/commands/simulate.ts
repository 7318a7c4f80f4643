import { resolve } from 'node:path';
import { inputOption } from '../../project/inputOption.ts';
import type { Environment } from '../../project/project.ts';
import { buildReport } from '../../report/buildReport.ts';
import { inertLog, plain } from '../../report/log.ts';
import type { WorkflowReport } from '../../report/model.ts';
import { type Shell, UsageError } from '../../shell.ts';
import type { SimulateSettings } from '../../stages/simulate.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport } from '../printReport.ts';
import { failing } from './failing.ts';
import { firstError } from './firstError.ts';
import { placement } from './placement.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';

/**
 * `sfn-sagemaker simulate`: 1 when a run does not end as expected, or a definition cannot be run at
 * all, or, with `--fail-on`, when there is a finding that severe. With `--watch` again at every change, until it is interrupted.
 */
export async function simulate(context: CommandContext): Promise<ExitCode> {
  if (context.options.watch !== true) return await simulateOnce(context);
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  const { watchFiles } = await import('../watchFiles.ts');
  const { cwd } = context.shell;
  const output = textOption(context.options, 'output');
  return await watchFiles(cwd, () => simulateOrSay(context), {
    signal: interruption.signal,
    ...(output !== undefined && { written: resolve(cwd, output) }),
  });
}

/** A file that is being edited may be wrong for a moment: that ends no watch. */
async function simulateOrSay(context: CommandContext): Promise<ExitCode> {
  try {
    return await simulateOnce(context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.shell.stderr.write(inertLog(`${plain(error.message)}\n`));
    return 2;
  }
}

async function simulateOnce(context: CommandContext): Promise<ExitCode> {
  const { shell, options } = context;
  const given = textOption(options, 'input');
  const input = given === undefined ? {} : { input: await inputOption(shell, given) };
  const project = await usableProject(context, input);
  const environment = chosenEnvironment(project, options);
  const report = await buildReport(project, { simulate: settings(context, environment) });
  await printReport(shell, report, { subject: 'simulate', options });
  const found = failing(report, textOption(options, 'failOn') ?? 'never');
  const ran = report.workflows.map((workflow) => succeeded(shell, workflow)).every(Boolean);
  return ran && found === 0 ? 0 : 1;
}

function settings(
  { options, shell }: CommandContext,
  environment: Environment | undefined,
): SimulateSettings {
  const objects = textOption(options, 'objects');
  const executionName = textOption(options, 'executionName');
  const roleArn = textOption(options, 'role');
  const seed = textOption(options, 'seed');
  return {
    ...placement(options, environment),
    ...(objects !== undefined && { objects: resolve(shell.cwd, objects) }),
    ...(options.explore === true && { explore: true }),
    ...(executionName !== undefined && { executionName }),
    ...(roleArn !== undefined && { roleArn }),
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(environment && { substitutions: environment.substitutions }),
  };
}

function succeeded(shell: Shell, report: WorkflowReport): boolean {
  const { simulations = [] } = report;
  if (simulations.length > 0) return simulations.every(({ asExpected }) => asExpected);
  const reason = firstError(report) ?? `${report.path}: there is no test case to run.`;
  shell.stderr.write(inertLog(`not simulated: ${plain(reason)}\n`));
  return false;
}
