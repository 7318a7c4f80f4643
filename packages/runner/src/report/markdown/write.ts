import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { inertLog } from '../log.ts';
import { words } from './nodes.ts';

/** A part of the report that is shown whole or left out whole. */
export interface Section {
  /** What a reader misses when it is left out. */
  readonly title: string;
  readonly content: readonly RootContent[];
}

/** Writes nodes as GitHub's Markdown. */
function write(content: readonly RootContent[]): string {
  const markdown = toMarkdown(
    { type: 'root', children: [...content] },
    {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      // Strikethrough and formulas are GitHub's own mark-up, which the writer does not know.
      unsafe: [
        { character: '~', inConstruct: 'phrasing' },
        { character: '$', inConstruct: 'phrasing' },
      ],
    },
  );
  // It may be printed to a log, too.
  return inertLog(markdown);
}

/**
 * Writes sections until the limit is reached, and says which ones it left out.
 *
 * @param limit in bytes of UTF-8, which are never fewer than the characters that GitHub counts in a
 * comment
 */
export function writeWithin(limit: number, sections: readonly Section[], note: string): string {
  const written: string[] = [];
  const left: string[] = [];
  // Room for the sentence that says what is missing.
  let room = limit - 1_000;
  for (const { title, content } of sections) {
    const text = write(content);
    const size = Buffer.byteLength(text) + 1;
    if (size > room) {
      left.push(title);
      continue;
    }
    room -= size;
    written.push(text);
  }
  if (left.length === 0) return written.join('\n');
  const named = left.slice(0, 5).join(', ').slice(0, 300);
  const rest = left.length > 5 ? ` and ${left.length - 5} more` : '';
  const cut = `This report is too long for its place. Left out: ${named}${rest}. ${note}`;
  return [...written, write([{ type: 'paragraph', children: [words(cut)] }])].join('\n');
}
