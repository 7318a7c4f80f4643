import type { Diagnostic, Severity } from '@sfn-sagemaker/asl-model';
import type { Report, SimulationReport } from './model.ts';

/** Findings in numbers. */
export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What a report says in numbers. */
export interface Counts extends DiagnosticCounts {
  readonly simulations: number;
  /** Simulations that did not end as expected. */
  readonly unexpected: number;
}

export function counts(report: Report): Counts {
  const simulations = everySimulation(report);
  return {
    ...diagnosticCounts(everyDiagnostic(report)),
    simulations: simulations.length,
    unexpected: simulations.filter((simulation) => !simulation.asExpected).length,
  };
}

export function diagnosticCounts(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const of = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

/** `1 error, 2 warnings`; empty when there is no finding. */
export function findingsText({ errors, warnings, infos }: DiagnosticCounts): string {
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
