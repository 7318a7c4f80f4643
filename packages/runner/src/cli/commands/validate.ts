import { loadProject } from '../../project/loadProject.ts';
import { projectRules } from '../../project/projectRules.ts';
import { buildReport } from '../../report/buildReport.ts';
import type { Report } from '../../report/model.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport } from '../printReport.ts';
import { failing } from './failing.ts';
import { chosenEnvironment, loadOptions } from './projectOptions.ts';

/**
 * `sfn-sagemaker validate`: 1 when there is a finding at or above `--fail-on`, 2 when a file could
 * not be read.
 */
export async function validate({ shell, paths, options }: CommandContext): Promise<ExitCode> {
  const project = await loadProject(shell, paths, loadOptions(options));
  chosenEnvironment(project, options);
  const report = await buildReport(project);
  await printReport(shell, report, { subject: 'validate', options });
  if (hasUnreadable(report)) return 2;
  return failing(report, textOption(options, 'failOn') ?? 'error') > 0 ? 1 : 0;
}

function hasUnreadable({ files }: Report): boolean {
  const { code } = projectRules.unreadableFile;
  return files.some(({ diagnostics }) => diagnostics.some((finding) => finding.code === code));
}
