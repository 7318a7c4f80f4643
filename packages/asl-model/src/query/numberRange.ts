export type NumberRange =
  | { readonly ok: true; readonly numbers: number[] }
  | { readonly ok: false; readonly reason: string };

/** The numbers from first to last, both included, if they are not too many. */
export function numberRange(
  range: { readonly first: number; readonly last: number; readonly step: number },
  limit: number,
): NumberRange {
  const { first, last, step } = range;
  if (step === 0) return { ok: false, reason: 'The step must not be zero' };
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  if (!(count <= limit)) {
    return { ok: false, reason: `The array must not have more than ${limit} items` };
  }
  const numbers = Array.from({ length: count }, (_, position) => first + position * step);
  return { ok: true, numbers };
}
