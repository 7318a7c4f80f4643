/** How long to wait between tries: the first delay, grown by `factor` up to `ceiling`, in milliseconds. */
export interface Backoff {
  readonly first: number;
  readonly factor: number;
  readonly ceiling: number;
}

/**
 * The delay before try number `attempt`, where the first repetition is 0.
 *
 * @example
 * const seconds = [0, 1, 2, 3, 4].map((n) => delay({ first: 1000, factor: 2, ceiling: 15_000 }, n) / 1000);
 * // [1, 2, 4, 8, 15]
 */
export function delay(backoff: Backoff, attempt: number): number {
  return Math.min(backoff.ceiling, backoff.first * backoff.factor ** attempt);
}
