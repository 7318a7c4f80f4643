import type { Element } from 'hast';
import { s } from 'hastscript';
import { labelLine, startSize, type Way } from './layoutMachine.ts';
import type { Point } from './place.ts';

/** The point that a machine begins at, and the line from it. */
export function startShapes({ x, y }: Point, points: readonly Point[]): Element[] {
  const radius = startSize / 2;
  return [
    s('g', { class: 'way start' }, [
      s('circle', { cx: x + radius, cy: y + radius, r: radius - 1 }),
      ...line(points),
    ]),
  ];
}

export function wayShape({ edge, points }: Way): Element {
  return s('g', { class: `way ${edge.kind}` }, line(points));
}

export function labelShape({ edge, label, labelAt }: Way): Element[] {
  if (label.length === 0) return [];
  const top = labelAt.y - ((label.length - 1) * labelLine) / 2 + 4;
  return label.map((text, index) =>
    s('text', { class: `label ${edge.kind}`, x: labelAt.x, y: top + index * labelLine }, text),
  );
}

/** A curve along the points, with an arrow head at its end. */
function line(points: readonly Point[]): Element[] {
  const [first, ...rest] = points;
  const tip = rest.at(-1);
  const before = points.at(-2);
  if (!first || !tip || !before) return [];
  const angle = Math.round((Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI);
  return [
    s('path', { class: 'line', d: curve(first, rest) }),
    s('path', {
      ...{ class: 'head', d: 'M0 0L-8-4V4Z' },
      transform: `translate(${tip.x} ${tip.y}) rotate(${angle})`,
    }),
  ];
}

/** Straight to the middle of each stretch, and around each corner from middle to middle. */
function curve(first: Point, rest: readonly Point[]): string {
  const parts = [`M${first.x} ${first.y}`];
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) parts.push(`L${point.x} ${point.y}`);
    else parts.push(`Q${point.x} ${point.y} ${middle(point.x, next.x)} ${middle(point.y, next.y)}`);
  }
  return parts.join('');
}

function middle(a: number, b: number): number {
  return Math.round((a + b) * 5) / 10;
}
