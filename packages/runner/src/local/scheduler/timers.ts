/** Something due at a virtual time. */
export interface Timer {
  readonly dueAt: number;
  readonly action: () => void;
  cancelled: boolean;
}

interface Entry extends Timer {
  readonly sequence: number;
}

/** Timers by time, then by order of creation: a binary heap. */
export class Timers {
  readonly #heap: Entry[] = [];
  #sequence = 0;

  add(dueAt: number, action: () => void): Timer {
    const entry: Entry = { dueAt, action, cancelled: false, sequence: this.#sequence++ };
    this.#heap.push(entry);
    this.#up(this.#heap.length - 1);
    return entry;
  }

  /** Removes and gives the next timer that still counts and is due by then. */
  next(until: number): Timer | undefined {
    for (;;) {
      const first = this.#heap[0];
      if (first !== undefined && first.dueAt > until && !first.cancelled) return undefined;
      const last = this.#heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (this.#heap.length > 0) {
        this.#heap[0] = last;
        this.#down();
      }
      if (!first.cancelled) return first;
    }
  }

  #up(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfEarlier(index, parent)) return;
      index = parent;
    }
  }

  #down(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.#earlier(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfEarlier(child, index)) return;
      index = child;
    }
  }

  #earlier(first: number, second: number): boolean {
    const one = this.#heap[first];
    const other = this.#heap[second];
    if (one === undefined || other === undefined) return false;
    return one.dueAt === other.dueAt ? one.sequence < other.sequence : one.dueAt < other.dueAt;
  }

  #swapIfEarlier(lower: number, upper: number): boolean {
    const child = this.#heap[lower];
    const parent = this.#heap[upper];
    if (child === undefined || parent === undefined || !this.#earlier(lower, upper)) return false;
    this.#heap[lower] = parent;
    this.#heap[upper] = child;
    return true;
  }
}
