import type { Diagnostic, Severity } from '@sfn-sagemaker/asl-model';
import type { Report, SimulationReport } from './model.ts';

/** What a report says in numbers. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly simulations: number;
  /** Simulations that did not end as expected. */
  readonly unexpected: number;
}

export function counts(report: Report): Counts {
  const diagnostics = everyDiagnostic(report);
  const of = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const simulations = everySimulation(report);
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    simulations: simulations.length,
    unexpected: simulations.filter((simulation) => !simulation.asExpected).length,
  };
}

/** `1 error, 2 warnings`; empty when there is no finding. */
export function findingsText({ errors, warnings, infos }: Counts): string {
  const parts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    infos > 0 ? plural(infos, 'hint') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function everyDiagnostic(report: Report): Diagnostic[] {
  return [...report.files, ...report.workflows].flatMap((file) => file.diagnostics);
}

function everySimulation(report: Report): SimulationReport[] {
  return report.workflows.flatMap((workflow) => workflow.simulations ?? []);
}

/** `1 error`, `2 errors`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
