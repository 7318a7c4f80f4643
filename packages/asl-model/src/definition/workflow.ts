import type { Document } from '../syntax/document.ts';
import type { ObjectNode, Span } from '../syntax/tree.ts';

export type StateMachineType = 'STANDARD' | 'EXPRESS';
export type QueryLanguage = 'JSONPath' | 'JSONata';

/**
 * A definition with its name and type, indexed for checks, permissions and graphs.
 * It is total: a malformed part is simply not indexed, a rule reports it.
 */
export interface Workflow {
  readonly name: string;
  readonly type: StateMachineType;
  readonly document: Document;
  /** The top level; absent when the document is no object. */
  readonly machine: MachineSite | undefined;
  /** Every state at every depth, in document order. */
  readonly states: readonly StateSite[];
  /** Codes of rules that the user silenced. */
  readonly ignore?: readonly string[];
  /** The workflow of which this is a part, while rules look at some of its states at a time. */
  readonly whole?: Workflow;
}

/** Something with `StartAt` and `States`: the top level, a Parallel branch, an ItemProcessor. */
export interface MachineSite {
  readonly pointer: string;
  readonly node: ObjectNode;
  readonly queryLanguage: QueryLanguage;
  /** The Parallel or Map state around it; absent at the top level. */
  readonly parent: StateSite | undefined;
  readonly states: readonly StateSite[];
}

/** One state where it is written. */
export interface StateSite {
  readonly name: string;
  readonly nameSpan: Span;
  /** JSON Pointer of the state's object. */
  readonly pointer: string;
  readonly node: ObjectNode;
  /** `Type` as written; absent when missing, no string, or not known yet. */
  readonly type: string | undefined;
  readonly queryLanguage: QueryLanguage;
  readonly machine: MachineSite;
  /** Branches of a Parallel, the processor of a Map; empty otherwise. */
  readonly machines: readonly MachineSite[];
}
