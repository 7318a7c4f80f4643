import type { GraphEdge, MachineSite, StateSite } from '@sfn-sagemaker/asl-model';
import { fieldOf, stringOf } from '@sfn-sagemaker/asl-model';
import { lines, noteSize, textWidth } from './boxText.ts';
import { drawnWays } from './drawnWays.ts';
import { type Placed, type Point, place, type Size } from './place.ts';
import { type StateText, stateText } from './stateText.ts';

/** A state's box; inside it the drawings of its branches or its processor. */
export interface StateBox extends Point, Size {
  readonly state: StateSite;
  readonly text: StateText;
  readonly machines: readonly PlacedMachine[];
}

interface PlacedMachine extends Point {
  readonly drawing: MachineDrawing;
}

/** A line from state to state. */
export interface Way {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly label: readonly string[];
  /** Middle of the label. */
  readonly labelAt: Point;
}

/** Where everything of one machine is, from its upper left corner. */
export interface MachineDrawing extends Size {
  /** Where it begins; absent where `StartAt` names no state. */
  readonly start?: { readonly at: Point; readonly points: readonly Point[] };
  readonly boxes: readonly StateBox[];
  readonly ways: readonly Way[];
}

export type EdgesByMachine = ReadonlyMap<MachineSite, readonly GraphEdge[]>;

export const startSize = 14;
const longestLabel = 24;
const groupGap = 10;
export const labelLine = 14;

/**
 * Places the states of a machine in rows from its start downwards. No way leaves a machine, so that
 * inner machines are laid out by themselves and stand side by side in the box of their state. They
 * nest no deeper than the reader of definitions allows.
 */
export function layoutMachine(machine: MachineSite, edges: EdgesByMachine): MachineDrawing {
  const { lines: drawn, references } = drawnWays(machine, edges.get(machine) ?? []);
  const written = Map.groupBy(references, ({ from }) => from);
  const boxes = machine.states.map((state) => box(state, written.get(state) ?? [], edges));
  const labels = drawn.map(labelOf);
  const { width, height, ...placed } = placeWithStart(machine, { boxes, drawn, labels });
  const start = placed.boxes[boxes.length];
  const first = placed.lines[drawn.length];
  const placedBoxes = boxes.map((unplaced, index) => ({ ...unplaced, ...placed.boxes[index] }));
  const at = new Map(placedBoxes.map((placed) => [placed.state, placed]));
  return {
    ...{ width, height },
    ...(start && first && { start: { at: start, points: first.points } }),
    boxes: placedBoxes,
    ways: drawn.map((edge, index) => {
      const { points = [], label: labelAt = origin } = placed.lines[index] ?? {};
      const [from, to] = [at.get(edge.from), at.get(edge.to)];
      return { edge, points: attached(points, from, to), label: labels[index] ?? [], labelAt };
    }),
  };
}

/** Room at the corners of a box where no line begins or ends. */
const cornerRoom = 18;

/** A line that leaves a box below and comes to the next one above; upwards the other way round. */
function attached(points: readonly Point[], from?: StateBox, to?: StateBox): readonly Point[] {
  const [second, beforeLast] = [points[1], points.at(-2)];
  if (!from || !to || !second || !beforeLast || from === to) return points;
  const down = from.y < to.y;
  const first = { x: within(from, second.x), y: from.y + (down ? from.height : 0) };
  const last = { x: within(to, beforeLast.x), y: to.y + (down ? 0 : to.height) };
  return [first, ...points.slice(1, -1), last];
}

function within({ x, width }: StateBox, wanted: number): number {
  return Math.min(Math.max(wanted, x + cornerRoom), x + width - cornerRoom);
}

const origin: Point = { x: 0, y: 0 };

interface Unplaced {
  readonly boxes: readonly StateBox[];
  readonly drawn: readonly GraphEdge[];
  readonly labels: readonly (readonly string[])[];
}

/** The starting point is the last box, and the way from it the last line. */
function placeWithStart(machine: MachineSite, { boxes, drawn, labels }: Unplaced): Placed {
  const at = new Map(machine.states.map((state, index) => [state, index]));
  const ways = drawn.map(({ from, to, kind }, index) => ({
    ...{ from: at.get(from) ?? 0, to: at.get(to) ?? 0 },
    ...{ label: labelSize(labels[index] ?? []), weight: kind === 'next' ? 3 : 1 },
  }));
  const startAt = stringOf(fieldOf(machine.node, 'StartAt'));
  const first = machine.states.findIndex(({ name }) => name === startAt);
  if (first === -1) return place(boxes, ways);
  const point = { width: startSize, height: startSize };
  const begin = { from: boxes.length, to: first, label: labelSize([]), weight: 3 };
  return place([...boxes, point], [...ways, begin]);
}

function box(state: StateSite, references: readonly GraphEdge[], edges: EdgesByMachine): StateBox {
  const text = stateText(state, references);
  const machines: PlacedMachine[] = [];
  let x = groupGap;
  let height = text.height;
  for (const machine of state.machines) {
    const drawing = layoutMachine(machine, edges);
    if (drawing.boxes.length === 0) continue;
    machines.push({ x, y: text.height, drawing });
    x += drawing.width + groupGap;
    height = Math.max(height, text.height + drawing.height + groupGap);
  }
  const width = machines.length === 0 ? text.width : Math.max(text.width, x);
  return { ...origin, state, text, machines, width, height };
}

function labelOf({ kind, label }: GraphEdge): string[] {
  if (label === '') return [];
  return lines(kind === 'catch' ? `catch ${label}` : label, longestLabel);
}

function labelSize(label: readonly string[]): Size {
  if (label.length === 0) return { width: 0, height: 0 };
  const widths = label.map((line) => textWidth(line, noteSize));
  return { width: Math.max(...widths) + 8, height: label.length * labelLine + 4 };
}
