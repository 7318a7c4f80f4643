import type { Coverage } from './execution.ts';

type Kind = keyof Coverage;

/** Counts how often each place of the definition was passed. */
export class CoverageCounter {
  readonly #counts: Record<Kind, Record<string, number>> = {
    states: {},
    transitions: {},
    rules: {},
    catches: {},
    retries: {},
  };

  /** Makes a place known, so that it shows with a zero when no run reaches it. */
  know(kind: Kind, pointer: string): void {
    this.#counts[kind][pointer] = 0;
  }

  count(kind: Kind, pointer: string): void {
    const counts = this.#counts[kind];
    counts[pointer] = (counts[pointer] ?? 0) + 1;
  }

  result(): Coverage {
    return this.#counts;
  }
}
