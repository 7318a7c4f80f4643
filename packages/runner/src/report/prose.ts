/** A piece of a message: words, or what a user would type. */
export interface ProsePart {
  readonly kind: 'words' | 'code';
  readonly text: string;
}

/** Messages put names into double quotes and syntax into backticks. */
const quoted = /"([^"\n]{0,80})"|`([^`\n]{1,80})`/g;

/**
 * A message in pieces, so that Markdown and HTML show names and syntax as code. Whatever the
 * message says, the pieces hold nothing but its own text.
 *
 * @example
 * proseParts('Write "RoleArn".');
 * // words `Write `, code `RoleArn`, words `.`
 */
export function proseParts(message: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of message.matchAll(quoted)) {
    const code = match[1] ?? match[2] ?? '';
    // An empty name is a name, but nothing to show as code.
    if (code === '') continue;
    parts.push({ kind: 'words', text: message.slice(end, match.index) });
    parts.push({ kind: 'code', text: code });
    end = match.index + match[0].length;
  }
  parts.push({ kind: 'words', text: message.slice(end) });
  return parts.filter(({ text }) => text !== '');
}
