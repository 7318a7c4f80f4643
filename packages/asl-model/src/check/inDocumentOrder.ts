import type { Diagnostic } from '../diagnostic.ts';

/**
 * Compares two findings of one file: by line, column and code.
 *
 * @example
 * const sorted = diagnostics.toSorted(inDocumentOrder);
 */
export function inDocumentOrder(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.range.start, b.range.start];
  if (from.line !== to.line) return from.line - to.line;
  if (from.column !== to.column) return from.column - to.column;
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
