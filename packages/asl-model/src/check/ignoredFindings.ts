import type { Workflow } from '../definition/workflow.ts';
import type { Diagnostic } from '../diagnostic.ts';

const word = 'sfn-sagemaker-ignore';
const comment = /^(.*?)#\s*sfn-sagemaker-ignore:?((?:[ \t,]+[A-Z]{2,3}\d{3})+)/;
const blankOrComment = /^\s*(#.*)?$/;

/**
 * Tells whether the user silenced a finding: by its code in the project file, or with a comment
 * `# sfn-sagemaker-ignore SM301` at the end of its line or in a line of its own before it. A
 * comment behind other text is about that text, as with other linters: it says nothing about the
 * next line.
 */
export function ignoredFindings({ document, ignore = [] }: Workflow): (one: Diagnostic) => boolean {
  const lines = commentedLines(document.source);
  const everywhere = new Set(ignore);
  return ({ code, range }) =>
    everywhere.has(code) || lines.get(range.start.line)?.includes(code) === true;
}

/** Codes by the line that they are silenced on. */
function commentedLines(source: string): Map<number, string> {
  const found = new Map<number, string>();
  if (!source.includes(word)) return found;
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, before = '', codes = ''] = (line.includes(word) && comment.exec(line)) || [];
    if (codes === '') continue;
    let target = index;
    if (before.trim() === '') while (blankOrComment.test(lines[target] ?? 'end')) target++;
    found.set(target + 1, `${found.get(target + 1) ?? ''}${codes}`);
  }
  return found;
}
