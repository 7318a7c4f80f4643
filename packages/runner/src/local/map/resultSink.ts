import type { Json } from '@sfn-sagemaker/asl-model';
import { StateFailure } from '../failure/stateFailure.ts';
import type { ChildResult } from './childResult.ts';
import type { ResultTransformation } from './resultTransformation.ts';

/** Takes the results of a Map Run's children in the order in which they end. */
export interface ResultSink {
  add(child: ChildResult): void;
  /** What the Map state gives. */
  result(): Json;
}

/** The limit of every payload, in bytes. */
const PAYLOAD_BYTES = 262_144;

/**
 * Results that the Map state gives itself, in the order of the items. Those that can no longer fit
 * into a payload are not kept.
 */
export class CollectedResults implements ResultSink {
  readonly #state: string;
  readonly #transform: ResultTransformation;
  #results: (readonly Json[] | undefined)[] = [];
  #size = 0;

  constructor(state: string, transform: ResultTransformation) {
    this.#state = state;
    this.#transform = transform;
  }

  add(child: ChildResult): void {
    if (this.#size > PAYLOAD_BYTES) return;
    const told = this.#transform(child);
    this.#results[child.index] = told;
    this.#size += Math.max(0, JSON.stringify(told).length - 2);
    if (this.#size > PAYLOAD_BYTES) this.#results = [];
  }

  /** @throws StateFailure `States.DataLimitExceeded` */
  result(): Json {
    if (this.#size <= PAYLOAD_BYTES) return this.#results.flatMap((told) => told ?? []);
    throw new StateFailure(
      'States.DataLimitExceeded',
      `The state/task '${this.#state}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    );
  }
}

/** What a Map without ResultWriter gives: the outputs of those that succeeded. */
export function outputsOnly({ outcome }: ChildResult): readonly Json[] {
  return 'output' in outcome ? [outcome.output] : [];
}
