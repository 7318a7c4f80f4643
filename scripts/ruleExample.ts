import type { Diagnostic } from '../packages/asl-model/src/index.ts';

/** A file of an example. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

const longestLine = 120;

/** An example as a block of code. */
export function fenced({ path, text }: ExampleFile): string[] {
  const language = path.endsWith('.json') ? 'json' : 'yaml';
  const lines = text.trimEnd().split('\n');
  return [
    `\`\`\`${language}`,
    ...lines.map((line) => cut(line.replace('\uFEFF', '\\uFEFF'))),
    '```',
  ];
}

function cut(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`;
}

/** One finding, as an item of a list. */
export function findingLines({ range, severity, message, help }: Diagnostic): string[] {
  const { line, column } = range.start;
  return [
    `- line ${line}, column ${column}, ${severity}: ${markdown(message)}`,
    `  ${markdown(help)}`,
  ];
}

/** Outside of code, these would be taken for marks. */
function markdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*_]/g, '\\$&')))
    .join('`');
}
