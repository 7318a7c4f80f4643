import Table from 'cli-table3';
import { plural } from '../counts.ts';
import { duration } from '../duration.ts';
import { plain } from '../log.ts';
import type { SimulationReport } from '../model.ts';
import type { Visit, VisitOutcome } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import type { Paint, Tone } from './style.ts';

/** A Map over a thousand items has a thousand visits: the first ones tell the story. */
const shownVisits = 60;

const tones: Record<VisitOutcome, Tone> = {
  succeeded: 'good',
  caught: 'warn',
  failed: 'bad',
  open: 'faint',
};

/** One run: how it ended, and each visit of a state with its virtual times. */
export function simulationLines(simulation: SimulationReport, paint: Paint): string[] {
  const { execution } = simulation;
  const visits = timeline(execution);
  const rest = visits.length - shownVisits;
  return [
    headline(simulation, paint),
    ...reason(simulation, paint),
    ...visitTable(visits.slice(0, shownVisits), paint),
    ...(rest > 0 ? [`    and ${plural(rest, 'more visit')}`] : []),
  ];
}

function headline(
  { scenario, asExpected, execution, expected }: SimulationReport,
  paint: Paint,
): string {
  const name = scenario === '' ? 'simulation' : `case ${plain(scenario)}`;
  const mark = asExpected ? paint('good', '✔') : paint('bad', '✖');
  const time = paint('faint', `after ${duration(execution.virtualSeconds)} of virtual time`);
  const wanted = asExpected
    ? ''
    : `, expected ${[expected.status, expected.error].filter(Boolean).join(' ')}`;
  return `  ${mark} ${paint('strong', name)}: ${execution.status}${plain(wanted)} ${time}`;
}

function reason(
  { asExpected, execution: { error, cause } }: SimulationReport,
  paint: Paint,
): string[] {
  if (error === null && cause === null) return [];
  const text = [error, cause].filter((part) => part !== null).join(': ');
  return [`    ${paint(asExpected ? 'faint' : 'bad', plain(text))}`];
}

function visitTable(visits: readonly Visit[], paint: Paint): string[] {
  const table = new Table({ style: { head: [], border: [], compact: true }, chars: noBorders });
  for (const { start, end, state, type, outcome, attempts, error } of visits) {
    const notes = [
      outcome === 'succeeded' ? '' : outcome,
      attempts > 1 ? `${attempts} attempts` : '',
      error === undefined ? '' : plain(error),
    ];
    table.push([
      paint('faint', `+${duration(start)}`),
      plain(state),
      paint('faint', type),
      duration(end - start),
      paint(tones[outcome], notes.filter((note) => note !== '').join(', ')),
    ]);
  }
  const rows = table.toString().split('\n');
  return rows.map((row) => `    ${row.trimEnd()}`);
}

const noBorders = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ' },
};
