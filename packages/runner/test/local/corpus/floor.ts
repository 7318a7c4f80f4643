import { readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './scores.ts';

/** The scores that must not be missed any more. */
export type Floor = Readonly<Record<string, Readonly<Score>>>;

const FILE = new URL('floor.json', import.meta.url);

export function readFloor(): Floor {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Makes better scores the new floor; worse ones leave it as it is. */
export function raiseFloor(scores: Readonly<Record<string, Score>>): void {
  const floor = readFloor();
  const raised = Object.entries(scores).map(([category, score]) => [
    category,
    higher(score, floor[category]),
  ]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}

function higher(score: Score, floor: Score | undefined): Score {
  return {
    ...score,
    outcome: Math.max(score.outcome, floor?.outcome ?? 0),
    events: Math.max(score.events, floor?.events ?? 0),
    ids: Math.max(score.ids, floor?.ids ?? 0),
  };
}
