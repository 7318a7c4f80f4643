import { plural } from '../counts.ts';
import { plain } from '../log.ts';
import { collapseLoops } from '../loops.ts';
import type { SimulationReport } from '../model.ts';
import { outcomeText } from '../outcomeText.ts';
import { reasonOf } from '../reason.ts';
import { timeline } from '../timeline.ts';
import { type Paint, paragraph, type TextStyle } from './style.ts';
import { timelineTable } from './timelineTable.ts';

/** A Map over a thousand items has a thousand visits: the first ones tell the story. */
const mostRows = 60;

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
    ...timelineTable(rows.slice(0, mostRows), style),
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
