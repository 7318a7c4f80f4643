import { counts } from './counts.ts';
import type { Report, SimulationReport, WorkflowReport } from './model.ts';
import { visibleJson } from './visibleJson.ts';

/** What `--format json` of a command prints. */
export type JsonSubject = 'validate' | 'simulate' | 'policy' | 'deployment';

/**
 * The report as other programs read it; the shapes are a contract.
 *
 * @example
 * const { summary } = JSON.parse(renderJson(report, 'validate'));
 */
export function renderJson(report: Report, subject: JsonSubject): string {
  return `${visibleJson(subjects[subject](report))}\n`;
}

const subjects: Record<JsonSubject, (report: Report) => unknown> = {
  validate: (report) => {
    const { errors, warnings, infos } = counts(report);
    return {
      version: 1,
      model: { sagemaker: report.modelVersion },
      files: [
        ...report.files.map(({ path, diagnostics }) => ({ path, workflow: null, diagnostics })),
        ...report.workflows.map(({ path, name, diagnostics }) => ({
          path,
          workflow: name,
          diagnostics,
        })),
      ],
      summary: { errors, warnings, infos },
    };
  },
  simulate: (report) => single(report.workflows.flatMap(runsOf), 'runs'),
  policy: (report) => single(report.workflows.flatMap(policiesOf), 'policies'),
  deployment: ({ engine, workflows }) => ({
    ...{ version: 1, engine, workflows: workflows.map(deploymentOf) },
  }),
};

interface Part {
  readonly label: object;
  readonly content: object;
}

/** One run is the answer itself; several are listed with the names that tell them apart. */
function single(parts: readonly Part[], list: string): unknown {
  const only = parts[0];
  if (only && parts.length === 1) return { version: 1, ...only.content };
  return { version: 1, [list]: parts.map(({ label, content }) => ({ ...label, ...content })) };
}

function runsOf({ name, simulations = [] }: WorkflowReport): Part[] {
  return simulations.map((simulation) => ({
    label: { workflow: name, case: simulation.scenario },
    content: runContent(simulation),
  }));
}

function runContent({ execution, undecided }: SimulationReport): object {
  const { status, output, error, cause, events, virtualSeconds, coverage } = execution;
  return { status, output, error, cause, events, virtualSeconds, coverage, undecided };
}

function policiesOf({ name, policy }: WorkflowReport): Part[] {
  return policy ? [{ label: { workflow: name }, content: { ...policy } }] : [];
}

/** What `plan`, `deploy` and `execute` did; a part that the command does not have is absent. */
function deploymentOf({ name, path, ...report }: WorkflowReport): object {
  const { diagnostics, plan, deployment, execution, notes = [], failure = null } = report;
  return { workflow: name, path, diagnostics, plan, deployment, execution, notes, failure };
}
