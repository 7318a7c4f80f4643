import Table, { type Cell } from 'cli-table3';
import { plural } from '../counts.ts';
import { duration } from '../duration.ts';
import { plain } from '../log.ts';
import type { TimelineRow } from '../loops.ts';
import { collapseLoops, isRepeated, repeatedText } from '../loops.ts';
import type { SimulationReport } from '../model.ts';
import { outcomeText } from '../outcomeText.ts';
import { reasonOf } from '../reason.ts';
import type { Visit, VisitOutcome } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import { cutLine, type Paint, paragraph, type TextStyle, type Tone } from './style.ts';

/** A Map over a thousand items has a thousand visits: the first ones tell the story. */
const mostRows = 60;

const tones: Record<VisitOutcome, Tone> = {
  succeeded: 'good',
  caught: 'warn',
  failed: 'bad',
  open: 'faint',
};

/** One run: how it ended, and each visit of a state with its virtual times. */
export function simulationLines(simulation: SimulationReport, style: TextStyle): string[] {
  const { asExpected, execution } = simulation;
  const { paint } = style;
  const reason = reasonOf(execution);
  const rows = collapseLoops(timeline(execution));
  const rest = rows.length - mostRows;
  const tone = asExpected ? 'faint' : 'bad';
  return [
    runLine(simulation, paint),
    ...(reason === undefined ? [] : paragraph(reason, 4, style).map((line) => paint(tone, line))),
    ...rowTable(rows.slice(0, mostRows), style),
    ...(rest > 0 ? [`    and ${plural(rest, 'more row')}`] : []),
  ];
}

/** How a run ended. */
export function runLine(simulation: SimulationReport, paint: Paint): string {
  return line(simulation, plain(outcomeText(simulation)), paint);
}

/** A run that only repeats an error that is listed. */
export function stoppedLine(simulation: SimulationReport, paint: Paint): string {
  return line(simulation, 'stopped at an error above', paint);
}

function line({ scenario, asExpected }: SimulationReport, text: string, paint: Paint): string {
  const name = scenario === '' ? 'simulation' : `case ${plain(scenario)}`;
  const mark = asExpected ? paint('good', '✔') : paint('bad', '✖');
  return `  ${mark} ${paint('strong', name)}: ${text}`;
}

function rowTable(rows: readonly TimelineRow[], { paint, columns }: TextStyle): string[] {
  const table = new Table({ style: { head: [], border: [], compact: true }, chars: noBorders });
  const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - widthBefore(rows);
  for (const row of rows) table.push(cells(row, { paint, room: Math.max(room, leastRoom) }));
  return table
    .toString()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line.trimEnd()}`);
}

/** Notes shorter than this say nothing. */
const leastRoom = 16;

/** What a row takes before its notes: the indent, and each column with its space. */
function widthBefore(rows: readonly TimelineRow[]): number {
  const visits = rows.flatMap((row) => (isRepeated(row) ? [] : [visitTexts(row)]));
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...visits.map((texts) => (texts[column] ?? '').length + gap)),
  );
  return widths.reduce((sum, width) => sum + width, indent + 1);
}

const indent = 4;
const gap = 3;

function visitTexts({ start, end, state, type }: Visit): string[] {
  return [`+${duration(start)}`, plain(state), type, duration(end - start)];
}

function cells(
  row: TimelineRow,
  { paint, room }: { readonly paint: Paint; readonly room: number },
): Cell[] {
  if (isRepeated(row))
    return ['', { content: paint('faint', `↺ ${repeatedText(row)}`), colSpan: 4 }];
  const { outcome, attempts, error } = row;
  const [at = '', state = '', type = '', took = ''] = visitTexts(row);
  const notes = [
    outcome === 'succeeded' ? '' : outcome,
    attempts > 1 ? `${attempts} attempts` : '',
    error === undefined ? '' : plain(error),
  ].filter((note) => note !== '');
  const note = cutLine(notes.join(', '), { paint, columns: room });
  return [paint('faint', at), state, paint('faint', type), took, paint(tones[outcome], note)];
}

const noBorders = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ' },
};
