import type { Resource } from '../policy/arn.ts';
import type { StatementConditions } from '../policy/conditions.ts';

/** Something that one call needs, and why. */
export interface Permission {
  /** What it is about; becomes the statement's Sid, so letters and digits only. */
  readonly topic: string;
  readonly actions: readonly string[];
  readonly resources: readonly Resource[];
  readonly conditions?: StatementConditions;
  /** A sentence that does not name the state: equal reasons of several states become one. */
  readonly why: string;
  /** What the reader should know or do about it. */
  readonly note?: string;
}
