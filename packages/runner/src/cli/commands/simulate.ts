import { inputOption } from '../../project/inputOption.ts';
import type { Environment } from '../../project/project.ts';
import { buildReport } from '../../report/buildReport.ts';
import { inertLog, plain } from '../../report/log.ts';
import type { WorkflowReport } from '../../report/model.ts';
import type { Shell } from '../../shell.ts';
import type { SimulateSettings } from '../../stages/simulate.ts';
import type { CommandContext, ExitCode, OptionValues } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport } from '../printReport.ts';
import { firstError } from './firstError.ts';
import { placement } from './placement.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';

/**
 * `sfn-sagemaker simulate`: 1 when a run does not end as expected, or a definition cannot be run at
 * all.
 */
export async function simulate(context: CommandContext): Promise<ExitCode> {
  const { shell, options } = context;
  const given = textOption(options, 'input');
  const input = given === undefined ? {} : { input: await inputOption(shell, given) };
  const project = await usableProject(context, input);
  const environment = chosenEnvironment(project, options);
  const report = await buildReport(project, { simulate: settings(options, environment) });
  await printReport(shell, report, { subject: 'simulate', options });
  return report.workflows.map((workflow) => succeeded(shell, workflow)).every(Boolean) ? 0 : 1;
}

function settings(options: OptionValues, environment: Environment | undefined): SimulateSettings {
  const executionName = textOption(options, 'executionName');
  const roleArn = textOption(options, 'role');
  return {
    ...placement(options, environment),
    ...(executionName !== undefined && { executionName }),
    ...(roleArn !== undefined && { roleArn }),
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
