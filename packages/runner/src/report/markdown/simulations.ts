import type { RootContent } from 'mdast';
import { coverageSummary } from '../coverage.ts';
import { duration } from '../duration.ts';
import { excerpt } from '../excerpt.ts';
import type { SimulationReport } from '../model.ts';
import type { Visit } from '../timeline.ts';
import { timeline } from '../timeline.ts';
import { fence, name, paragraph, table, words } from './nodes.ts';

const longestCause = 2_000;
const mostVisits = 40;

/** A run that did not end as expected: what was expected, what happened, with which words. */
export function unexpectedRun(simulation: SimulationReport): RootContent[] {
  const { expected, execution } = simulation;
  const wanted = [expected.status, expected.error].filter((part) => part !== undefined).join(' ');
  const reason = [execution.error, execution.cause].filter((part) => part !== null).join(': ');
  const failing = timeline(execution).findLast(({ outcome }) => outcome === 'failed');
  return [
    paragraph(
      ...title(simulation),
      words(`: ${execution.status}, expected ${wanted}`),
      ...(failing ? [words(', in state '), name(failing.state)] : []),
      words(` after ${duration(execution.virtualSeconds)} of virtual time`),
    ),
    ...(reason === '' ? [] : [fence(excerpt(reason, longestCause))]),
  ];
}

/** A run with the visits of its states. */
export function run(simulation: SimulationReport): RootContent[] {
  const { execution } = simulation;
  const visits = timeline(execution);
  const rest = visits.length - mostVisits;
  const time = duration(execution.virtualSeconds);
  return [
    paragraph(...title(simulation), words(`: ${execution.status} after ${time} of virtual time`)),
    table(['at', 'state', 'type', 'took', 'result'], visits.slice(0, mostVisits).map(cells)),
    ...(rest > 0 ? [paragraph(words(`and ${rest} more visits of states`))] : []),
  ];
}

/** What no run reached. */
export function coverageParagraph(simulations: readonly SimulationReport[]): RootContent[] {
  const summary = coverageSummary(simulations);
  if (summary.length === 0) return [];
  const text = summary.map(({ passed, total, kind }) => `${passed} of ${total} ${kind}`).join(', ');
  const missed = summary.flatMap((one) => one.missed).slice(0, mostVisits);
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

function title({ scenario }: SimulationReport): ReturnType<typeof name | typeof words>[] {
  return scenario === '' ? [words('Simulation')] : [words('Case '), name(scenario)];
}

function cells({ start, end, state, type, outcome, attempts, error }: Visit) {
  const notes = [outcome, attempts > 1 ? `${attempts} attempts` : ''].filter((note) => note !== '');
  return [
    [words(duration(start))],
    [name(state)],
    [words(type)],
    [words(duration(end - start))],
    [words(notes.join(', ')), ...(error === undefined ? [] : [words(' '), name(error)])],
  ];
}
