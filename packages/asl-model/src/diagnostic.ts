/** `error` is only what AWS would refuse or what must fail at run time; the rest is advice. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text file; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to just after the last. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * One finding about a definition: what is wrong, why AWS refuses it or when it fails, what to write
 * instead.
 *
 * @example
 * const line = (d: Diagnostic): string => `${d.range.start.line}: ${d.severity} ${d.code}
 * ${d.message}`;
 */
export interface Diagnostic {
  /** Stable code, such as `ASL104` or `SM201`. */
  readonly code: string;
  /** Readable name of the rule, such as `asl/missing-transition-target`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why it matters, in the user's own names. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  /** The code that AWS gives for it, such as `SCHEMA_VALIDATION_FAILED`, where that is known. */
  readonly aws?: string;
  /** The rule's page. */
  readonly docs: string;
  /** JSON Pointer into the definition; for a missing field, of the object that lacks it. */
  readonly pointer: string;
  /** In the file that the user edits. */
  readonly range: Range;
}

/** What every rule has: its page under `docs/rules/` is made from this. */
export interface RuleTitle {
  /** Stable code, such as `ASL104`. */
  readonly code: string;
  /** Readable name, such as `asl/missing-transition-target`. */
  readonly name: string;
  readonly severity: Severity;
  /** One line for the rule's page. */
  readonly title: string;
  /** The code that AWS gives for it, where a recording or a document tells. */
  readonly aws?: string;
  /** The page of AWS that it follows from. */
  readonly source?: string;
}

/**
 * Address of a rule's page.
 *
 * @example
 * const page = ruleDocs('ASL120');
 */
export function ruleDocs(code: string): string {
  return `https://github.com/org/sfn-sagemaker/blob/main/docs/rules/${code}.md`;
}
