import { plural } from './counts.ts';
import { duration } from './duration.ts';
import type { Visit } from './timeline.ts';

/**
 * Visits that repeat the ones before them, such as a poll every minute: how often, and until when.
 */
export interface RepeatedVisits {
  readonly states: number;
  readonly times: number;
  readonly from: number;
  readonly until: number;
}

export type TimelineRow = Visit | RepeatedVisits;

export function isRepeated(row: TimelineRow): row is RepeatedVisits {
  return 'times' in row;
}

/** `these 3 states again, 9 times, until 1 h 5 min` */
export function repeatedText({ states, times, until }: RepeatedVisits): string {
  const what = states === 1 ? 'again' : `these ${states} states again`;
  return `${what}, ${plural(times, 'time')}, until ${duration(until)}`;
}

/** A loop over more states than this is no poll. */
const longestLoop = 6;
/** Two rounds are as short as the sentence about them. */
const fewestRounds = 3;

/**
 * A timeline in which a loop shows its first round, and then in one row how often it went on.
 *
 * @example
 * const rows = collapseLoops(timeline(execution));
 */
export function collapseLoops(visits: readonly Visit[]): TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (let at = 0; at < visits.length; ) {
    const loop = loopAt(visits, at);
    const shown = loop ? loop.states : 1;
    rows.push(...visits.slice(at, at + shown), ...(loop ? [loop] : []));
    at += shown * (loop ? loop.times + 1 : 1);
  }
  return rows;
}

function loopAt(visits: readonly Visit[], at: number): RepeatedVisits | undefined {
  for (let states = 1; states <= longestLoop; states += 1) {
    let end = at + states;
    while (end < visits.length && alike(visits[end], visits[end - states])) end += 1;
    const rounds = Math.floor((end - at) / states);
    const [second, last] = [visits[at + states], visits[at + rounds * states - 1]];
    if (rounds < fewestRounds || !second || !last) continue;
    return { states, times: rounds - 1, from: second.start, until: last.end };
  }
  return undefined;
}

function alike(a: Visit | undefined, b: Visit | undefined): boolean {
  return a?.state === b?.state && a?.outcome === b?.outcome && a?.error === b?.error;
}
