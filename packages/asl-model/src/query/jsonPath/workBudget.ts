import { QueryError } from '../queryError.ts';

/** Many times what a 256 KiB payload can ask of a path that is no attack. */
const STEPS = 5_000_000;

/**
 * Counts the values that one evaluation touches, so that no path over no document runs for ever.
 */
export class WorkBudget {
  private readonly text: string;
  private left: number = STEPS;

  constructor(text: string) {
    this.text = text;
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) {
      throw new QueryError(
        'States.Runtime',
        `The JSONPath '${this.text}' matches too many values.`,
      );
    }
  }
}
