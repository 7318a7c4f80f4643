import Table, { type Cell } from 'cli-table3';
import { duration } from '../duration.ts';
import { plain } from '../log.ts';
import type { TimelineRow } from '../loops.ts';
import { isRepeated, repeatedText } from '../loops.ts';
import type { Visit, VisitOutcome } from '../timeline.ts';
import { cutLine, type TextStyle, type Tone } from './style.ts';

const tones: Record<VisitOutcome, Tone> = {
  succeeded: 'good',
  caught: 'warn',
  failed: 'bad',
  open: 'faint',
};

const indent = 4;
const gap = 3;
/** Notes shorter than this say nothing. */
const leastRoom = 16;

/** The visits of a run, one a line, with their virtual times; cut to fit the terminal. */
export function timelineTable(rows: readonly TimelineRow[], style: TextStyle): string[] {
  const table = new Table({ style: { head: [], border: [], compact: true }, chars: noBorders });
  const { columns = Number.POSITIVE_INFINITY } = style;
  const room = Math.max(leastRoom, columns - widthBefore(rows, style));
  for (const row of rows) table.push(cells(row, style, room));
  return table
    .toString()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line.trimEnd()}`);
}

/** What a row takes before its notes: the indent, and each column with its space. */
function widthBefore(rows: readonly TimelineRow[], style: TextStyle): number {
  const visits = rows.flatMap((row) => (isRepeated(row) ? [] : [visitTexts(row, style)]));
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...visits.map((texts) => (texts[column] ?? '').length + gap)),
  );
  return widths.reduce((sum, width) => sum + width, indent + 1);
}

function visitTexts({ start, end, state, type }: Visit, style: TextStyle): string[] {
  const name = style.columns === undefined ? {} : { columns: Math.floor(style.columns * 0.4) };
  const shown = cutLine(plain(state), { ...style, ...name });
  return [`+${duration(start)}`, shown, type, duration(end - start)];
}

function cells(row: TimelineRow, style: TextStyle, room: number): Cell[] {
  const { paint } = style;
  if (isRepeated(row))
    return ['', { content: paint('faint', `↺ ${repeatedText(row)}`), colSpan: 4 }];
  const { outcome, attempts, error } = row;
  const [at = '', state = '', type = '', took = ''] = visitTexts(row, style);
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
