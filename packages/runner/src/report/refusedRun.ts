import { definitionRefused } from '../local/definition/definitionError.ts';
import type { SimulationReport, WorkflowReport } from './model.ts';

/**
 * Whether a run only ran into what the findings already say: it stopped at a part of the definition
 * that AWS would refuse.
 */
export function repeatsFinding(
  { asExpected, execution }: SimulationReport,
  { diagnostics }: WorkflowReport,
): boolean {
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  return !asExpected && execution.error === definitionRefused && errors;
}
