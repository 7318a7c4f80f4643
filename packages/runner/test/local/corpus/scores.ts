import { type Comparison, compareRecording } from './compareRecording.ts';
import { type Recording, readRecordings } from './recording.ts';
import { runRecording } from './runRecording.ts';
import { compareTestState, readTestStateRecordings } from './testStateRecording.ts';

/** How many recordings of a category come out as on AWS. */
export interface Score {
  total: number;
  /** Same status, output, error and cause. */
  outcome: number;
  /** Of those with a recorded history: same events too. */
  events: number;
  /** The same with ids and previous ids. */
  ids: number;
  withEvents: number;
}

interface Miss extends Comparison {
  readonly id: string;
}

export interface CorpusScores {
  readonly categories: Readonly<Record<string, Score>>;
  readonly misses: readonly Miss[];
}

/** Runs every recording. */
export async function corpusScores(): Promise<CorpusScores> {
  const categories: Record<string, Score> = {};
  const misses: Miss[] = [];
  for (const recording of readRecordings()) {
    categories[recording.category] ??= { total: 0, outcome: 0, events: 0, ids: 0, withEvents: 0 };
    const comparison = await compare(recording);
    count(categories[recording.category], recording, comparison);
    if (Object.values(comparison).some((differences) => differences.length > 0)) {
      misses.push({ id: recording.id, ...comparison });
    }
  }
  await addTestState(categories, misses);
  return { categories, misses };
}

/** Calls of TestState have no history: their whole answer is the outcome. */
async function addTestState(categories: Record<string, Score>, misses: Miss[]): Promise<void> {
  for (const recording of readTestStateRecordings()) {
    categories.test_state ??= { total: 0, outcome: 0, events: 0, ids: 0, withEvents: 0 };
    const difference = await compareTestState(recording);
    categories.test_state.total += 1;
    if (difference === undefined) categories.test_state.outcome += 1;
    else misses.push({ id: recording.id, outcome: [difference], events: [], ids: [] });
  }
}

async function compare(recording: Recording): Promise<Comparison> {
  try {
    return compareRecording(recording, await runRecording(recording));
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const thrown = [`thrown: ${text}`];
    return { outcome: thrown, events: thrown, ids: thrown };
  }
}

function count(score: Score | undefined, recording: Recording, comparison: Comparison): void {
  if (score === undefined) return;
  score.total += 1;
  if (comparison.outcome.length === 0) score.outcome += 1;
  if (recording.expected.events === null) return;
  score.withEvents += 1;
  if (comparison.events.length === 0) score.events += 1;
  if (comparison.events.length + comparison.ids.length === 0) score.ids += 1;
}
