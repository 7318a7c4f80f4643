import type { Element } from 'hast';
import { h } from 'hastscript';
import { coverageSummary } from '../coverage.ts';
import type { SimulationReport } from '../model.ts';

const mostMissed = 12;
const heads = ['coverage', 'passed', 'not reached'];

/** What all runs together passed, and what none reached. */
export function coverageTable(simulations: readonly SimulationReport[]): Element[] {
  const summary = coverageSummary(simulations);
  if (summary.length === 0) return [];
  return [
    h('h3', 'Coverage'),
    h('table', { class: 'stacked' }, [
      h(
        'thead',
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        summary.map(({ kind, passed, total, missed }) =>
          h('tr', [
            h('th', { scope: 'row' }, kind),
            h('td', { 'data-head': heads[1] }, `${passed} of ${total}`),
            h('td', { 'data-head': heads[2] }, missedPlaces(missed)),
          ]),
        ),
      ),
    ]),
  ];
}

function missedPlaces(missed: readonly string[]): Element[] {
  const places = missed.map((pointer) => h('div', h('code', pointer)));
  if (places.length === 0) return [h('span', { class: 'faint' }, 'none')];
  const rest = places.length - mostMissed;
  if (rest <= 0) return places;
  const folded = h('details', [h('summary', `and ${rest} more`), ...places.slice(mostMissed)]);
  return [...places.slice(0, mostMissed), folded];
}
