import type { Json } from '@sfn-sagemaker/asl-model';
import { StateFailure } from '../failure/stateFailure.ts';

/**
 * Largest input or output of a state, in bytes of UTF-8 text:
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const PAYLOAD_BYTES = 262_144;

/**
 * Turns payloads into the JSON texts of events; a value that several events in a row show is
 * written once.
 */
export class PayloadWriter {
  #value: Json = null;
  #text = 'null';

  text(value: Json): string {
    if (value !== this.#value) {
      this.#text = write(value);
      this.#value = value;
    }
    return this.#text;
  }

  /** Whether a state may take or give this value. */
  fits(value: Json): boolean {
    const text = this.text(value);
    // A UTF-16 unit is at most three bytes: most payloads need no counting.
    return text.length * 3 <= PAYLOAD_BYTES || Buffer.byteLength(text) <= PAYLOAD_BYTES;
  }
}

/** A library's caller may also mock what is no JSON at all. */
function write(value: Json): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch (error) {
    const reason = error instanceof Error ? reasonOf(error) : String(error);
    throw new StateFailure('States.Runtime', `A value cannot be written as JSON: ${reason}`);
  }
}

/** Deep nesting overflows the stack, and texts have a greatest length. */
function reasonOf({ message }: Error): string {
  if (message.includes('call stack')) return 'it is nested too deeply.';
  return message.includes('string length') ? 'it is too large.' : message;
}
