import type { GraphEdge, MachineSite } from '@sfn-sagemaker/asl-model';
import { ranks } from './ranks.ts';

/** The ways of one machine: drawn as lines, or written into the box of their state. */
export interface DrawnWays {
  readonly lines: readonly GraphEdge[];
  readonly references: readonly GraphEdge[];
}

/** A handler that more states than this fall back on would be drowned in lines. */
const mostCatchers = 3;
/** Rows that all lines of a drawing may pass: more take seconds to lay out. */
const mostRows = { least: 120, perState: 2 };

/**
 * Keeps a drawing legible and quick: catchers of a shared handler become references, and where
 * lines still pass too many rows, the longest ones do too.
 */
export function drawnWays(machine: MachineSite, edges: readonly GraphEdge[]): DrawnWays {
  const catchers = Map.groupBy(
    edges.filter(({ kind }) => kind === 'catch'),
    ({ to }) => to,
  );
  const shared = (edge: GraphEdge): boolean =>
    edge.kind === 'catch' && (catchers.get(edge.to)?.length ?? 0) > mostCatchers;
  const lengths = lengthsOf(machine, edges);
  const candidates = edges
    .filter((edge) => !shared(edge))
    .toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
  let room = Math.max(mostRows.least, mostRows.perState * machine.states.length);
  const drawn = new Set<GraphEdge>();
  for (const edge of candidates) {
    room -= lengths.get(edge) ?? 0;
    if (room < 0) break;
    drawn.add(edge);
  }
  return {
    lines: edges.filter((edge) => drawn.has(edge)),
    references: edges.filter((edge) => !drawn.has(edge)),
  };
}

/** How many rows each way passes. */
function lengthsOf(
  { states }: MachineSite,
  edges: readonly GraphEdge[],
): ReadonlyMap<GraphEdge, number> {
  const places = new Map(states.map((state, index) => [state, index]));
  const links = edges.map(({ from, to }) => ({
    from: places.get(from) ?? 0,
    to: places.get(to) ?? 0,
  }));
  const rank = ranks(states.length, links);
  return new Map(
    edges.map((edge, index) => {
      const { from = 0, to = 0 } = links[index] ?? {};
      return [edge, Math.max(1, Math.abs((rank[to] ?? 0) - (rank[from] ?? 0)))];
    }),
  );
}
