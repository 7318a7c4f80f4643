import Table, { type Cell } from 'cli-table3';
import { plural } from '../counts.ts';
import { duration } from '../duration.ts';
import { plain } from '../log.ts';
import type { TimelineRow } from '../loops.ts';
import { collapseLoops, isRepeated, repeatedText } from '../loops.ts';
import type { SimulationReport } from '../model.ts';
import { outcomeText } from '../outcomeText.ts';
import { reasonOf } from '../reason.ts';
import type { VisitOutcome } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import type { Paint, Tone } from './style.ts';

/** A Map over a thousand items has a thousand visits: the first ones tell the story. */
const mostRows = 60;

const tones: Record<VisitOutcome, Tone> = {
  succeeded: 'good',
  caught: 'warn',
  failed: 'bad',
  open: 'faint',
};

/** One run: how it ended, and each visit of a state with its virtual times. */
export function simulationLines(simulation: SimulationReport, paint: Paint): string[] {
  const { scenario, asExpected, execution } = simulation;
  const name = scenario === '' ? 'simulation' : `case ${plain(scenario)}`;
  const mark = asExpected ? paint('good', '✔') : paint('bad', '✖');
  const reason = reasonOf(execution);
  const rows = collapseLoops(timeline(execution));
  const rest = rows.length - mostRows;
  return [
    `  ${mark} ${paint('strong', name)}: ${plain(outcomeText(simulation))}`,
    ...(reason === undefined ? [] : [`    ${paint(asExpected ? 'faint' : 'bad', plain(reason))}`]),
    ...rowTable(rows.slice(0, mostRows), paint),
    ...(rest > 0 ? [`    and ${plural(rest, 'more row')}`] : []),
  ];
}

function rowTable(rows: readonly TimelineRow[], paint: Paint): string[] {
  const table = new Table({ style: { head: [], border: [], compact: true }, chars: noBorders });
  for (const row of rows) table.push(cells(row, paint));
  return table
    .toString()
    .split('\n')
    .map((line) => `    ${line.trimEnd()}`);
}

function cells(row: TimelineRow, paint: Paint): Cell[] {
  if (isRepeated(row))
    return ['', { content: paint('faint', `↺ ${repeatedText(row)}`), colSpan: 4 }];
  const { start, end, state, type, outcome, attempts, error } = row;
  const notes = [
    outcome === 'succeeded' ? '' : outcome,
    attempts > 1 ? `${attempts} attempts` : '',
    error === undefined ? '' : plain(error),
  ];
  return [
    paint('faint', `+${duration(start)}`),
    plain(state),
    paint('faint', type),
    duration(end - start),
    paint(tones[outcome], notes.filter((note) => note !== '').join(', ')),
  ];
}

const noBorders = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ' },
};
