import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A line to draw between two boxes, by their place in the list. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** The room that its label needs. */
  readonly label: Size;
  /** Heavier lines are kept shorter and straighter. */
  readonly weight: number;
}

/** What {@link place} found, in the order of what it was given. */
export interface Placed extends Size {
  /** Upper left corners of the boxes. */
  readonly boxes: readonly Point[];
  /** The line's points, and the middle of its label. */
  readonly lines: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

const spacing = { nodesep: 22, edgesep: 14, ranksep: 40, marginx: 6, marginy: 6 };

/**
 * Puts boxes into rows so that lines lead downwards and cross little; the same input, the same
 * place.
 */
export function place(boxes: readonly Size[], lines: readonly Line[]): Placed {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ ...spacing });
  for (const [index, { width, height }] of boxes.entries()) {
    graph.setNode(String(index), { width, height });
  }
  for (const [index, { from, to, label, weight }] of lines.entries()) {
    const settings = { ...label, weight, labelpos: 'c' as const };
    graph.setEdge(String(from), String(to), settings, String(index));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    ...{ width, height },
    boxes: boxes.map((size, index) => corner(graph.node(String(index)), size)),
    lines: lines.map(({ from, to }, index) => {
      const { points = [], x = 0, y = 0 } = graph.edge(String(from), String(to), String(index));
      return { points: points.map(rounded), label: rounded({ x, y }) };
    }),
  };
}

function corner({ x = 0, y = 0 }: NodeLabel, { width, height }: Size): Point {
  return rounded({ x: x - width / 2, y: y - height / 2 });
}

/** A tenth of a pixel is finer than any screen. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
