import type { Workflow } from '../definition/workflow.ts';
import type { RuleTitle, Severity } from '../diagnostic.ts';
import type { Span } from '../syntax/tree.ts';

/** Where a finding is: in the definition and in the text. */
export interface Place {
  /** JSON Pointer; for a missing field, of the object that lacks it. */
  readonly pointer: string;
  readonly span: Span;
}

/** What a rule says about one place. */
export interface Finding {
  readonly message: string;
  readonly help: string;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The code that AWS gives for it, where it differs from the rule's own. */
  readonly aws?: string;
}

export type Report = (place: Place, finding: Finding) => void;

/**
 * One rule: a row of a package's table of rules. The runner puts the tables of all packages side by
 * side.
 *
 * @example
 * const named: Rule = {
 *   code: 'ASL199', name: 'asl/named', severity: 'info', title: 'A workflow has states',
 *   check(workflow, report) {
 *     if (workflow.states.length === 0 && workflow.machine) {
 *       report({ pointer: '', span: workflow.machine.node }, { message: 'No states.', help: 'Add
 * one.' });
 *     }
 *   },
 * };
 */
export interface Rule extends RuleTitle {
  /** It looks at one state at a time: it is given a large workflow in parts. */
  readonly perState?: true;
  check(workflow: Workflow, report: Report): void;
}
