import { isJsonataText } from '@sfn-sagemaker/asl-model';

/** Quoted texts, brackets, and the words that decide whether a condition falls into parts. */
const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[([{]|[)\]}]|[?;~]|:=|\bor\b|\band\b/g;

/** Words beside which `and` does not split: they bind less tightly. */
const LOOSER: ReadonlySet<string> = new Set(['or', '?', ';', '~', ':=']);

/**
 * The parts of a JSONata condition that `and` joins at its top level; the whole where there are
 * none.
 *
 * @example
 * conjuncts('{% $a and ($b or $c) %}'); // ['{% $a %}', '{% ($b or $c) %}']
 */
export function conjuncts(text: string): string[] {
  if (!isJsonataText(text)) return [text];
  const expression = text.slice(2, -2);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of expression.matchAll(TOKEN)) {
    if ('([{'.includes(token)) depth += 1;
    else if (')]}'.includes(token)) depth -= 1;
    else if (depth === 0 && LOOSER.has(token)) return [text];
    else if (depth === 0 && token === 'and') {
      parts.push(expression.slice(start, index));
      start = index + token.length;
    }
  }
  return [...parts, expression.slice(start)].map((part) => `{% ${part.trim()} %}`);
}
