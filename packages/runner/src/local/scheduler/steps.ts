/**
 * What a fiber yields: a promise to settle before anything else runs, or nothing to wait for its
 * own wake-up.
 */
export type Pause = Promise<void> | undefined;

/**
 * Work that may pause. Generators rather than promises: only the scheduler decides who runs next,
 * so that concurrent branches interleave the same way in every run, and most states cost no promise
 * at all.
 */
export type Steps<Result> = Generator<Pause, Result, void>;

/**
 * Waits for an evaluation that takes no virtual time, such as JSONata's. Errors are thrown at the
 * caller.
 */
export function* settle<Result>(promise: Promise<Result>): Steps<Result> {
  let settled: { readonly result: Result } | { readonly error: unknown } | undefined;
  yield promise.then(
    (result) => {
      settled = { result };
    },
    (error: unknown) => {
      settled = { error };
    },
  );
  if (settled === undefined) throw new Error('The scheduler resumed before the promise settled.');
  if ('error' in settled) throw settled.error;
  return settled.result;
}
