import { type PolicyFormat, renderPolicy, type ServiceUse } from '@sfn-sagemaker/iam-templates';
import { stateMachineName } from '../../plan/names.ts';
import type { Project, ProjectWorkflow } from '../../project/project.ts';
import { buildReport } from '../../report/buildReport.ts';
import type { Report, WorkflowReport } from '../../report/model.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, ExitCode, OptionValues } from '../command.ts';
import { textOption } from '../command.ts';
import { printReport, writeResult } from '../printReport.ts';
import { failing } from './failing.ts';
import { firstError } from './firstError.ts';
import { placement } from './placement.ts';
import { checkPolicies, comparesPolicies } from './policyCheck.ts';
import { type RoleRequest, requestedRole } from './policyRole.ts';
import { chosenEnvironment, usableProject } from './projectOptions.ts';

/** Formats that describe one role for another tool; the others are renderings of the report. */
const templates: readonly PolicyFormat[] = ['cloudformation', 'terraform'];

/**
 * `sfn-sagemaker policy`: the role that each workflow needs, as far as its definition can be read;
 * with `--role-for` another role of the journey, with `--check` or `--role` what an existing one
 * lacks. 1 when a permission is missing, or, with `--fail-on`, when there is a finding that severe.
 */
export async function policy(context: CommandContext): Promise<ExitCode> {
  const { shell, options } = context;
  const project = await usableProject(context);
  const environment = chosenEnvironment(project, options)?.name;
  const place = { ...placement(options, chosenEnvironment(project, options)), use: useOf(options) };
  const report = await buildReport(project, {
    policy: { ...place, ...(environment !== undefined && { environment }) },
  });
  for (const workflow of report.workflows) requireReadable(workflow);
  const request = (name: string) => ({
    place: { ...place, stateMachineName: stateMachineName(name, environment) },
    environment,
  });
  if (comparesPolicies(context)) {
    requireComparison(options);
    const only = onlyWorkflow(report, '--check');
    return checkPolicies(context, only, request(only.name).place);
  }
  if (writesTemplate(options)) {
    const { name } = onlyWorkflow(report, '--role-for or a template');
    await writeTemplate(context, { project: workflowOf(project, name), ...request(name) });
  } else {
    await printReport(shell, report, { subject: 'policy', options });
  }
  return failing(report, textOption(options, 'failOn') ?? 'never') > 0 ? 1 : 0;
}

/** A role other than the state machine's own is written as JSON unless said otherwise. */
function writesTemplate(options: OptionValues): boolean {
  const roleFor = textOption(options, 'roleFor') ?? 'execution';
  return (
    roleFor !== 'execution' || templates.some((each) => each === textOption(options, 'format'))
  );
}

/** @throws UsageError for options that only write a role */
function requireComparison(options: OptionValues): void {
  if (!writesTemplate(options)) return;
  throw new UsageError(
    '--check and --role compare a role with what the state machine itself needs, and report ' +
      'findings: leave --role-for away, and choose another --format.',
  );
}

async function writeTemplate(context: CommandContext, request: RoleRequest): Promise<void> {
  const { shell, options } = context;
  const format = templates.find((each) => each === textOption(options, 'format')) ?? 'json';
  const text = renderPolicy(await requestedRole(context, request), format);
  await writeResult(shell, text, textOption(options, 'output'));
}

function useOf(options: OptionValues): ServiceUse {
  const kmsKey = textOption(options, 'kmsKey');
  return {
    logging: options.logging === true,
    tracing: options.tracing === true,
    ...(kmsKey !== undefined && { kmsKey }),
  };
}

/** A definition with other errors still says which permissions it needs. */
function requireReadable(report: WorkflowReport): void {
  const { machine, document } = report.workflow;
  const wellFormed = document.diagnostics.every(({ severity }) => severity !== 'error');
  if (machine && wellFormed) return;
  throw new UsageError(firstError(report) ?? `${report.path} holds no definition.`);
}

function onlyWorkflow({ workflows }: Report, what: string): WorkflowReport {
  const [only, ...others] = workflows;
  if (only && others.length === 0) return only;
  throw new UsageError(
    `${what} is about one role, and the paths lead to ${workflows.length} workflows: name one.`,
  );
}

function workflowOf({ workflows }: Project, name: string): ProjectWorkflow {
  const found = workflows.find((each) => each.name === name);
  if (found === undefined) throw new UsageError(`There is no workflow ${name}.`);
  return found;
}
