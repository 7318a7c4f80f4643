import type { PhrasingContent, RootContent } from 'mdast';
import { plural } from '../counts.ts';
import { coverageSummary } from '../coverage.ts';
import { duration } from '../duration.ts';
import type { TimelineRow } from '../loops.ts';
import { collapseLoops, isRepeated, repeatedText } from '../loops.ts';
import type { SimulationReport } from '../model.ts';
import { outcomeText } from '../outcomeText.ts';
import { reasonOf } from '../reason.ts';
import { timeline } from '../timeline.ts';
import { fence, name, paragraph, table, words } from './nodes.ts';

const longestReason = 2_000;
const mostRows = 40;
const mostMissed = 12;

/** A run that did not end as expected: what was expected, what happened, with which words. */
export function unexpectedRun(simulation: SimulationReport): RootContent[] {
  const { execution } = simulation;
  const reason = reasonOf(execution, longestReason);
  const failing = timeline(execution).findLast(({ outcome }) => outcome === 'failed');
  return [
    paragraph(
      ...title(simulation),
      words(`: ${outcomeText(simulation)}`),
      ...(failing ? [words(', in state '), name(failing.state)] : []),
    ),
    ...(reason === undefined ? [] : [fence(reason)]),
  ];
}

/** A run with the visits of its states. */
export function run(simulation: SimulationReport): RootContent[] {
  const rows = collapseLoops(timeline(simulation.execution));
  const rest = rows.length - mostRows;
  return [
    paragraph(...title(simulation), words(`: ${outcomeText(simulation)}`)),
    table(['at', 'state', 'type', 'took', 'result'], rows.slice(0, mostRows).map(cells)),
    ...(rest > 0 ? [paragraph(words(`and ${plural(rest, 'more row')}`))] : []),
  ];
}

/** What no run reached. */
export function coverageParagraph(simulations: readonly SimulationReport[]): RootContent[] {
  const summary = coverageSummary(simulations);
  if (summary.length === 0) return [];
  const text = summary.map(({ passed, total, kind }) => `${passed} of ${total} ${kind}`).join(', ');
  const missed = summary.flatMap((one) => one.missed).slice(0, mostMissed);
  const names = missed.flatMap((pointer, index) => [
    words(index === 0 ? ' ' : ', '),
    name(pointer),
  ]);
  return [
    paragraph(
      words(`Coverage: ${text}.`),
      ...(missed.length > 0 ? [words(' Not reached:'), ...names] : []),
    ),
  ];
}

function title({ scenario }: SimulationReport): PhrasingContent[] {
  return scenario === '' ? [words('Simulation')] : [words('Case '), name(scenario)];
}

function cells(row: TimelineRow): PhrasingContent[][] {
  if (isRepeated(row)) return [[], [words(repeatedText(row))], [], [], []];
  const { start, end, state, type, outcome, attempts, error } = row;
  const notes = [outcome, attempts > 1 ? `${attempts} attempts` : ''].filter((note) => note !== '');
  return [
    [words(duration(start))],
    [name(state)],
    [words(type)],
    [words(duration(end - start))],
    [words(notes.join(', ')), ...(error === undefined ? [] : [words(' '), name(error)])],
  ];
}
