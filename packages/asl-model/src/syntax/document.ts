import type { Diagnostic, Range } from '../diagnostic.ts';
import type { Span, TreeNode } from './tree.ts';

export type DocumentFormat = 'json' | 'yaml';

/** A definition's text, parsed as far as it can be. */
export interface Document {
  /** As the user named it, with forward slashes; for messages only. */
  readonly path: string;
  /** What the spans of the tree point into. */
  readonly text: string;
  /** The whole text of the file, which ranges point into: more than `text` in a template. */
  readonly source: string;
  readonly format: DocumentFormat;
  /** Absent when the text holds no value at all. */
  readonly root: TreeNode | undefined;
  /** Syntax findings (`ASL10x`), in document order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a span is, in the file that the user edits. */
  range(span: Span): Range;
}
