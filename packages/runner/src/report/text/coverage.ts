import { coverageSummary } from '../coverage.ts';
import { plain } from '../log.ts';
import type { SimulationReport } from '../model.ts';
import type { Paint } from './style.ts';

const mostMissed = 5;

/** What all runs together passed, a line per kind of place in columns, and what is not decided. */
export function coverageLines(simulations: readonly SimulationReport[], paint: Paint): string[] {
  const rows = coverageSummary(simulations).map(({ kind, passed, total, missed }) => {
    const shown = missed.slice(0, mostMissed).map(plain).join(', ');
    const more = missed.length > mostMissed ? ` and ${missed.length - mostMissed} more` : '';
    const rest = missed.length === 0 ? '' : `not reached: ${shown}${more}`;
    const columns = ['coverage', kind.padEnd(11), `${passed} of ${total}`.padEnd(10), rest];
    return `  ${paint('faint', columns.join('  ').trimEnd())}`;
  });
  const undecided = simulations.flatMap((simulation) => simulation.undecided ?? []);
  return [...rows, ...undecided.map((text) => `  ${paint('faint', plain(text))}`)];
}
