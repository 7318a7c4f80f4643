import type { Severity } from '@sfn-sagemaker/asl-model';
import { loadProject } from '../../project/loadProject.ts';
import { buildReport } from '../../report/buildReport.ts';
import { counts } from '../../report/counts.ts';
import type { Report } from '../../report/model.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport } from '../printReport.ts';
import { chosenEnvironment, loadOptions } from './projectOptions.ts';

/** `sfn-sagemaker validate`: 1 when there is a finding at or above `--fail-on`. */
export async function validate({ shell, paths, options }: CommandContext): Promise<ExitCode> {
  const project = await loadProject(shell, paths, loadOptions(options));
  chosenEnvironment(project, options);
  const report = await buildReport(project);
  await printReport(shell, report, { subject: 'validate', options });
  return fails(report, textOption(options, 'failOn') ?? 'error') ? 1 : 0;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function fails(report: Report, failOn: string): boolean {
  const { errors, warnings, infos } = counts(report);
  const count = { error: errors, warning: warnings, info: infos };
  const from = severities.findIndex((severity) => severity === failOn);
  return severities.slice(0, from + 1).some((severity) => count[severity] > 0);
}
