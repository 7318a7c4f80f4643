import { duration } from './duration.ts';
import type { SimulationReport } from './model.ts';

/**
 * How a run ended, against what was expected, and when.
 *
 * @example
 * outcomeText(simulation); // `FAILED as expected after 4 min of virtual time`
 */
export function outcomeText({ execution, expected, asExpected }: SimulationReport): string {
  const { status, virtualSeconds } = execution;
  const wanted = [expected.status, expected.error].filter((part) => part !== undefined).join(' ');
  const expectedFailure = status === 'SUCCEEDED' ? '' : ' as expected';
  const compared = asExpected ? expectedFailure : ` instead of ${wanted}`;
  return `${status}${compared} after ${duration(virtualSeconds)} of virtual time`;
}
