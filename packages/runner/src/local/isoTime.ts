let last = { milliseconds: Number.NaN, text: '' };

/**
 * A moment as Step Functions writes it: without a fraction of a second when it is zero. The last
 * one is remembered: much of a simulation happens in the same virtual moment.
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
 */
export function isoTime(milliseconds: number): string {
  if (milliseconds !== last.milliseconds) {
    const text = new Date(milliseconds).toISOString().replace('.000Z', 'Z');
    last = { milliseconds, text };
  }
  return last.text;
}
