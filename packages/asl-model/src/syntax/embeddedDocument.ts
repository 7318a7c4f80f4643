import type { Document } from './document.ts';
import { parseJson } from './json.ts';
import type { ObjectNode, ScalarNode, Span } from './tree.ts';
import { writtenOffsets, writtenSpan } from './writtenOffsets.ts';

/**
 * A definition that is a text inside another document, as `DefinitionString` of a template is.
 * Places are in the outer file.
 *
 * @example
 * const inner = embeddedDocument(template, node);
 */
export function embeddedDocument(outer: Document, node: ScalarNode): Document {
  const offsets = writtenOffsets(outer.text, node);
  const range = (span: Span) =>
    outer.range(offsets ? writtenSpan(outer.text, offsets, span) : node);
  const inner = parseJson(String(node.value), outer.path, range);
  return { ...inner, source: outer.source };
}

/**
 * A definition that is a value inside another document, as `Definition` of a template is. Of the
 * document's findings, it has those about the value.
 *
 * @example
 * const inner = partDocument(template, node);
 */
export function partDocument(outer: Document, node: ObjectNode): Document {
  const { start, end } = outer.range(node);
  const diagnostics = outer.diagnostics.filter(({ range: { start: at } }) => {
    const before = at.line < start.line || (at.line === start.line && at.column < start.column);
    return !before && (at.line < end.line || (at.line === end.line && at.column < end.column));
  });
  return { ...outer, root: node, diagnostics };
}
