import type { Diagnostic, Severity } from '@sfn-sagemaker/asl-model';
import { plainLines } from './log.ts';
import type { Report, SimulationReport, WorkflowReport } from './model.ts';
import { reasonOf } from './reason.ts';
import { sentences } from './sentences.ts';

/** One line that GitHub shows beside the code; `properties` are those of the workflow command. */
export interface Annotation {
  readonly severity: Severity;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * GitHub shows ten annotations of a kind per step and drops the rest without a word: nine, and one
 * that says so.
 */
const most = 10;

/**
 * Annotations on the lines of the files, as workflow commands: errors first, at most ten of a kind.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @example
 * process.stdout.write(renderAnnotations(report));
 */
export function renderAnnotations(report: Report): string {
  return annotations(report)
    .map(({ severity, properties, message }) => {
      const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      const head = [commands[severity], written.join(',')].filter((part) => part !== '').join(' ');
      return `::${head}::${data(message)}\n`;
    })
    .join('');
}

/** The annotations that GitHub will show. */
export function annotations(report: Report): Annotation[] {
  const every = [
    ...[...report.files, ...report.workflows].flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => ofDiagnostic(path, diagnostic)),
    ),
    ...report.workflows.flatMap((workflow) =>
      (workflow.simulations ?? [])
        .filter(({ asExpected }) => !asExpected)
        .map((simulation) => ofSimulation(workflow, simulation)),
    ),
    ...report.workflows.flatMap(ofStages),
  ];
  return severities.flatMap((severity) =>
    limited(every.filter((annotation) => annotation.severity === severity)),
  );
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  const first = annotations[0];
  if (!first || annotations.length <= most) return annotations;
  const shown = annotations.slice(0, most - 1);
  const message = `and ${annotations.length - shown.length} more, see the summary`;
  return [...shown, { severity: first.severity, properties: {}, message }];
}

function ofDiagnostic(path: string, diagnostic: Diagnostic): Annotation {
  const { code, severity, message, help, range } = diagnostic;
  const { start, end } = range;
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns of an annotation over several lines.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: code,
  };
  return { severity, properties, message: sentences(message, help) };
}

/** A run that did not end as expected has no line of its own: it is put on the definition. */
function ofSimulation({ name, path }: WorkflowReport, simulation: SimulationReport): Annotation {
  const { scenario, execution } = simulation;
  const run = scenario === '' ? name : `${name}, case ${scenario}`;
  const reason = [execution.status, reasonOf(execution)].filter(Boolean).join(': ');
  const properties = { file: path, line: 1, title: 'simulation' };
  return { severity: 'error', properties, message: `${run}: ${reason}` };
}

/** A stage that was refused, and an execution that ended badly. */
function ofStages({ name, path, failure, execution }: WorkflowReport): Annotation[] {
  const onFile = { severity: 'error', properties: { file: path, line: 1 } } as const;
  const refused = failure && `${name}: ${sentences(failure.message, failure.why, failure.help)}`;
  const ended =
    execution &&
    !['SUCCEEDED', 'RUNNING'].includes(execution.status) &&
    [name, execution.status, reasonOf(execution)].filter(Boolean).join(': ');
  return [refused, ended]
    .filter((message) => typeof message === 'string')
    .map((message) => ({ ...onFile, message }));
}

function data(value: string | number): string {
  return plainLines(String(value)).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
