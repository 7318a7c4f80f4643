import type {
  Code,
  Heading,
  Html,
  InlineCode,
  Link,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';
import { plain, plainLines } from '../log.ts';
import { proseParts } from '../prose.ts';

/**
 * Someone else's words as prose. The writer escapes mark-up; what is left is what GitHub links by
 * itself: mentions, numbers of issues and addresses, which a zero-width space takes apart.
 */
export function words(text: string): Text {
  const value = plain(text)
    .replace(/@(?=[\p{L}\p{N}_-])/gu, '@\u200b')
    .replace(/(#|GH-)(?=\d)/gi, '$1\u200b')
    .replace(/(:)(?=\/\/)|(www)(?=\.)/gi, '$&\u200b');
  return { type: 'text', value };
}

/** Someone else's name: in code nothing is a link or mark-up. */
export function name(text: string): InlineCode {
  return { type: 'inlineCode', value: text.trim() === '' ? '(empty)' : plain(text) };
}

/** A message of our own, with someone else's names in it. */
export function prose(message: string): (Text | InlineCode)[] {
  return proseParts(message).map(({ kind, text }) => (kind === 'code' ? name(text) : words(text)));
}

export function link(url: string, content: Text | InlineCode): Link {
  return { type: 'link', url, children: [content] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 3 | 4, ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

/**
 * A fence, longer than any run of backticks in it. Line ends stay, other control characters become
 * visible.
 */
export function fence(text: string, lang = ''): Code {
  return { type: 'code', ...(lang && { lang }), value: plainLines(text) };
}

export function table(head: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const cells = (row: readonly PhrasingContent[][]): TableCell[] =>
    row.map((children) => ({ type: 'tableCell', children }));
  const headRow: TableRow = {
    type: 'tableRow',
    children: cells(head.map((text) => [words(text)])),
  };
  const bodyRows = rows.map((row): TableRow => ({ type: 'tableRow', children: cells(row) }));
  return { type: 'table', children: [headRow, ...bodyRows] };
}

/** Folds what is not urgent away. GitHub needs the blank lines around Markdown inside HTML. */
export function details(summary: string, content: readonly RootContent[]): RootContent[] {
  const open: Html = {
    type: 'html',
    value: `<details>\n<summary>${escapeHtml(summary)}</summary>`,
  };
  return [open, ...content, { type: 'html', value: '</details>' }];
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['@', '@\u200b'],
  ['#', '#\u200b'],
]);

function escapeHtml(text: string): string {
  return plain(text).replace(/[&<>"@#]/g, (character) => entities.get(character) ?? '');
}
