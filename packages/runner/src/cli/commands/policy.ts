import { executionRolePolicy, type PolicyFormat, renderPolicy } from '@sfn-sagemaker/iam-templates';
import { stateMachineName } from '../../plan/names.ts';
import { buildReport } from '../../report/buildReport.ts';
import type { Report, WorkflowReport } from '../../report/model.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport, writeResult } from '../printReport.ts';
import { firstError } from './firstError.ts';
import { placement } from './placement.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';

/** Formats that describe one role for another tool; the others are renderings of the report. */
const templates: readonly PolicyFormat[] = ['cloudformation', 'terraform'];

/**
 * `sfn-sagemaker policy`: the role that each workflow needs, as far as its definition can be read.
 */
export async function policy(context: CommandContext): Promise<ExitCode> {
  const { shell, options } = context;
  const project = await usableProject(context);
  const environment = chosenEnvironment(project, options);
  const place = placement(options, environment);
  const report = await buildReport(project, {
    policy: { ...place, ...(environment && { environment: environment.name }) },
  });
  for (const workflow of report.workflows) requireReadable(workflow);
  const template = templates.find((format) => format === textOption(options, 'format'));
  if (!template) {
    await printReport(shell, report, { subject: 'policy', options });
    return 0;
  }
  const { name, workflow } = onlyWorkflow(report, template);
  const role = executionRolePolicy(workflow, {
    ...place,
    stateMachineName: stateMachineName(name, environment?.name),
  });
  await writeResult(shell, renderPolicy(role, template), textOption(options, 'output'));
  return 0;
}

/** A definition with other errors still says which permissions it needs. */
function requireReadable(report: WorkflowReport): void {
  const { machine, document } = report.workflow;
  const wellFormed = document.diagnostics.every(({ severity }) => severity !== 'error');
  if (machine && wellFormed) return;
  throw new UsageError(firstError(report) ?? `${report.path} holds no definition.`);
}

function onlyWorkflow({ workflows }: Report, format: string): WorkflowReport {
  const [only, ...others] = workflows;
  if (only && others.length === 0) return only;
  throw new UsageError(
    `--format ${format} writes one role, and the paths lead to ${workflows.length} workflows: name one.`,
  );
}
