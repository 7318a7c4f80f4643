import { statSync } from 'node:fs';
import { buildReport, loadProject, nodeShell, type Report } from '@sfn-sagemaker/runner';
import { withoutBlindRuns } from './blindRuns.ts';
import { chooseEnvironment } from './environment.ts';
import { fromCheckout } from './folder.ts';
import type { Inputs } from './inputs.ts';
import type { Stage } from './stages.ts';

/** What is to be looked at, and why. */
export interface AnalysisRequest {
  readonly inputs: Inputs;
  readonly stages: readonly Stage[];
  /** Name of the event. */
  readonly event: string;
}

export interface Analysis {
  /** With paths from the top of the checkout. */
  readonly report: Report;
  /** One line for each thing that `mode: auto` could not do. */
  readonly skipped: readonly string[];
}

/**
 * Runs the stages on the workflows that the inputs lead to.
 *
 * @throws UsageError when they lead to none, or a file cannot be read
 */
export async function analyse({ inputs, stages, event }: AnalysisRequest): Promise<Analysis> {
  const { checkout, config, environment: name, paths, workingDirectory } = inputs;
  enter(workingDirectory);
  // Whoever opens a pull request writes the project file: it leads to nothing outside the checkout.
  const shell = nodeShell(process, { root: checkout });
  const project = await loadProject(shell, paths, config ? { config } : {});
  const environment = chooseEnvironment(project.environments, { name, event });
  const placement = environment?.region ? { region: environment.region } : {};
  const substitutions = environment?.substitutions ?? {};
  const report = await buildReport(project, {
    ...(stages.includes('simulate') && { simulate: { ...placement, substitutions } }),
    ...(stages.includes('policy') && {
      policy: { ...placement, ...(environment && { environment: environment.name }) },
    }),
  });
  // A stage that was asked for by name fails where `auto` only says what it lacks.
  const seeing =
    inputs.mode === 'auto' ? withoutBlindRuns(report, project) : { report, skipped: [] };
  return { ...seeing, report: fromCheckout(seeing.report, inputs) };
}

/** Paths on the command line and in the project file start from here, as on a laptop. */
function enter(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `There is no folder ${folder}. Check the input \`working-directory\`, ` +
        'and that actions/checkout runs before.',
    );
  }
  process.chdir(folder);
}
