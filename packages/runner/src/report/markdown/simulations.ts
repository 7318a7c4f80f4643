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
import { wrap } from '../wrap.ts';
import { fence, name, paragraph, table, words } from './nodes.ts';

const longestReason = 2_000;
/** A longer line in a fence has to be scrolled. */
const widest = 100;
const mostRows = 40;
const mostMissed = 12;

/** Runs that stopped at errors that are listed: half a line says it. */
export function refusedRuns(simulations: readonly SimulationReport[]): RootContent[] {
  const [first] = simulations;
  if (!first) return [];
  if (first.scenario === '') return [paragraph(words('The simulation stopped at an error above.'))];
  const named = simulations.flatMap(({ scenario }, index) => [
    words(index === 0 ? '' : ', '),
    name(scenario),
  ]);
  const cases = simulations.length === 1 ? 'Case ' : 'Cases ';
  return [paragraph(words(cases), ...named, words(' stopped at an error above.'))];
}

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
    ...(reason === undefined ? [] : [fence(wrap(reason, widest).join('\n'))]),
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

/** What all runs together passed, and what none reached. */
export function coverageTable(simulations: readonly SimulationReport[]): RootContent[] {
  const summary = coverageSummary(simulations);
  if (summary.length === 0) return [];
  const rows = summary.map(({ kind, passed, total, missed }) => [
    [words(kind)],
    [words(`${passed} of ${total}`)],
    missedNames(missed),
  ]);
  return [table(['coverage', 'passed', 'not reached'], rows)];
}

function missedNames(missed: readonly string[]): PhrasingContent[] {
  const shown = missed
    .slice(0, mostMissed)
    .flatMap((pointer, index) => [...(index === 0 ? [] : [words(', ')]), name(pointer)]);
  const rest = missed.length - mostMissed;
  return rest > 0 ? [...shown, words(` and ${rest} more`)] : shown;
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
