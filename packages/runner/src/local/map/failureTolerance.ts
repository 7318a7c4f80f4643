import { StateFailure } from '../failure/stateFailure.ts';
import type { ToleratedFailures } from './mapLimits.ts';

/**
 * How many children may fail:
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html#maprun-fail-threshold
 */
export class FailureTolerance {
  readonly #limits: ToleratedFailures;
  #failures = 0;

  constructor(limits: ToleratedFailures) {
    this.#limits = limits;
  }

  /**
   * Counts a failure; `total` is absent while items are still being read: a share has to wait for
   * the end then.
   */
  count(total: number | undefined): void {
    this.#failures += 1;
    const { toleratedCount, toleratedPercentage } = this.#limits;
    if (total !== undefined) this.check(total);
    else if (toleratedPercentage === undefined && this.#failures > (toleratedCount ?? 0)) {
      throw thresholdExceeded();
    }
  }

  check(total: number): void {
    if (this.#failures > 0 && !this.#tolerated(total)) throw thresholdExceeded();
  }

  /** Without a tolerance the first failure ends the Map. */
  #tolerated(total: number): boolean {
    const { toleratedCount, toleratedPercentage } = this.#limits;
    const withinCount = this.#failures <= (toleratedCount ?? 0);
    const withinShare = (100 * this.#failures) / total <= (toleratedPercentage ?? 0);
    if (toleratedCount === undefined) return withinShare;
    return toleratedPercentage === undefined ? withinCount : withinCount && withinShare;
  }
}

function thresholdExceeded(): StateFailure {
  return new StateFailure(
    'States.ExceedToleratedFailureThreshold',
    'The specified tolerated failure threshold was exceeded',
  );
}
