import { coverageSummary } from '../coverage.ts';
import { plain } from '../log.ts';
import type { SimulationReport } from '../model.ts';
import { wrap } from '../wrap.ts';
import { paragraph, type TextStyle } from './style.ts';

const mostMissed = 5;
/** A terminal that is narrower breaks lines itself. */
const leastRoom = 30;

/** What all runs together passed, a line per kind of place in columns, and what is not decided. */
export function coverageLines(
  simulations: readonly SimulationReport[],
  style: TextStyle,
): string[] {
  const { paint, columns = Number.POSITIVE_INFINITY } = style;
  const rows = coverageSummary(simulations).flatMap(({ kind, passed, total, missed }) => {
    const shown = missed.slice(0, mostMissed).map(plain).join(', ');
    const more = missed.length > mostMissed ? ` and ${missed.length - mostMissed} more` : '';
    const rest = missed.length === 0 ? '' : `not reached: ${shown}${more}`;
    const head = ['  coverage', kind.padEnd(11), `${passed} of ${total}`.padEnd(10), ''].join('  ');
    const room = Math.max(leastRoom, columns - head.length);
    return wrap(rest, room).map((line, index) => {
      const before = index === 0 ? head : ' '.repeat(head.length);
      return paint('faint', `${before}${line}`.trimEnd());
    });
  });
  const undecided = simulations.flatMap((simulation) => simulation.undecided ?? []);
  const open = undecided.flatMap((text) => paragraph(text, 2, style));
  return [...rows, ...open.map((line) => paint('faint', line))];
}
