import { executionRolePolicy, type PolicyFormat, renderPolicy } from '@sfn-sagemaker/iam-templates';
import type { Project, ProjectWorkflow } from '../../project/project.ts';
import { buildReport } from '../../report/buildReport.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport, writeResult } from '../printReport.ts';
import { placement } from './placement.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';

/** Formats that describe one role for another tool; the others are renderings of the report. */
const templates: readonly PolicyFormat[] = ['cloudformation', 'terraform'];

/** `sfn-sagemaker policy`: the role that each workflow needs. */
export async function policy(context: CommandContext): Promise<ExitCode> {
  const { shell, options } = context;
  const project = await usableProject(context);
  for (const workflow of project.workflows) requireReadable(workflow);
  const place = placement(options, chosenEnvironment(project, options));
  const template = templates.find((format) => format === textOption(options, 'format'));
  if (template) {
    const role = executionRolePolicy(onlyWorkflow(project, template).workflow, place);
    await writeResult(shell, renderPolicy(role, template), textOption(options, 'output'));
    return 0;
  }
  const report = await buildReport(project, { policy: place });
  await printReport(shell, report, { subject: 'policy', options });
  return 0;
}

function requireReadable({ path, workflow: { document } }: ProjectWorkflow): void {
  const error = document.diagnostics.find(({ severity }) => severity === 'error');
  if (!error) return;
  const { line, column } = error.range.start;
  throw new UsageError(`${path}:${line}:${column}: ${error.message} ${error.help}`);
}

function onlyWorkflow({ workflows }: Project, format: string): ProjectWorkflow {
  const [only, ...others] = workflows;
  if (only && others.length === 0) return only;
  throw new UsageError(
    `--format ${format} writes one role, and the paths lead to ${workflows.length} workflows: name one.`,
  );
}
