/** A way between two states of a machine, by their place in its list. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/**
 * How many steps each state is at most from the start, ways back left out: the row that a layered
 * drawing puts it in. States that nothing leads to are in row 0.
 */
export function ranks(count: number, links: readonly Link[]): number[] {
  const forward = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of links) forward[from]?.push(to);
  const rank = Array.from({ length: count }, () => 0);
  const order = finished(forward);
  const place = new Map(order.map((state, index) => [state, index]));
  for (const state of order.toReversed()) {
    for (const next of forward[state] ?? []) {
      // A way back leads to a state that is finished later than its own.
      if ((place.get(next) ?? 0) >= (place.get(state) ?? 0)) continue;
      rank[next] = Math.max(rank[next] ?? 0, (rank[state] ?? 0) + 1);
    }
  }
  return rank;
}

/** All states in the order in which a depth-first walk leaves them, without recursion. */
function finished(forward: readonly (readonly number[])[]): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  for (const root of forward.keys()) {
    const open = [{ state: root, next: 0 }];
    if (seen.has(root)) continue;
    seen.add(root);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const child = forward[top.state]?.[top.next];
      top.next += 1;
      if (child === undefined) {
        order.push(top.state);
        open.pop();
      } else if (!seen.has(child)) {
        seen.add(child);
        open.push({ state: child, next: 0 });
      }
    }
  }
  return order;
}
