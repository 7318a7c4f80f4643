import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { duration } from '../../duration.ts';

/** Steps between marks, in seconds: each a length of time that people count in. */
const [minute, hour, day] = [60, 3_600, 86_400];
const steps = [
  ...[0.001, 0.01, 0.1, 1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 30, 90, 365].map((count) => count * day),
];
const mostMarks = 5;
const nearEnd = 0.9;
const crowded = 0.6;

/** Marks on the virtual time of a run; none for a run that took no time. */
export function marks(total: number): number[] {
  if (total <= 0) return [];
  const step = steps.find((length) => total / length <= mostMarks) ?? total;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
}

/** The line above the bars that says when is where. */
export function axis(total: number): Element[] {
  const places = marks(total);
  if (places.length === 0) return [];
  // At the very end a text has no room to be centred, and takes that of the one before.
  const atEnd = (places.at(-1) ?? 0) / total > nearEnd;
  const texts = places
    .filter((seconds, index) => !atEnd || index !== places.length - 2 || seconds / total < crowded)
    .map((seconds, index) => {
      const anchor = index === 0 ? 'start' : seconds / total > nearEnd ? 'end' : 'middle';
      const at = { x: percent(seconds, total), y: 12, 'text-anchor': anchor };
      return s('text', at, duration(seconds));
    });
  return [h('div', { class: 'axis', 'aria-hidden': 'true' }, s('svg', { class: 'marks' }, texts))];
}

export function percent(part: number, total: number): string {
  return `${total > 0 ? Math.round((part / total) * 10_000) / 100 : 0}%`;
}
