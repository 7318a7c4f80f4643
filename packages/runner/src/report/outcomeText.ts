import { duration } from './duration.ts';
import type { SimulationReport } from './model.ts';

/** `SUCCEEDED after 6 h of virtual time`, `FAILED as expected after …`, `FAILED instead of SUCCEEDED after …`. */
export function outcomeText({ execution, expected, asExpected }: SimulationReport): string {
  const { status, virtualSeconds } = execution;
  const wanted = [expected.status, expected.error].filter((part) => part !== undefined).join(' ');
  const expectedFailure = status === 'SUCCEEDED' ? '' : ' as expected';
  const compared = asExpected ? expectedFailure : ` instead of ${wanted}`;
  return `${status}${compared} after ${duration(virtualSeconds)} of virtual time`;
}
