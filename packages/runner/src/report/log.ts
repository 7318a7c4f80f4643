/**
 * Characters that move the cursor, hide text or turn its direction; a tab is harmless but breaks
 * columns.
 */
const control = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Someone else's text on one line of a terminal or log: control characters become visible. */
export function plain(text: string): string {
  return text.replace(control, (character) => escapes.get(character) ?? codePoint(character));
}

/** The same for text of several lines, whose line ends stay. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(plain)
    .join('\n');
}

const escapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A log in which no line is a workflow command of GitHub Actions: the runner obeys `::error::x` at
 * the start of a line, after any white space, and `##[error]x` anywhere in it. A zero-width space
 * takes the command apart.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function inertLog(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '##\u200b[');
}
