import { QuerySyntaxError } from '../syntax/querySyntaxError.ts';

const OPEN = '{%';
const CLOSE = '%}';

/** Whether a string of a JSONata state is an expression; any other string stands for itself. */
export function isJsonataText(text: string): boolean {
  return text.length >= OPEN.length + CLOSE.length && text.startsWith(OPEN) && text.endsWith(CLOSE);
}

/** The expression between `{%` and `%}`, and where it starts in the text. */
export interface UnwrappedJsonata {
  readonly expression: string;
  readonly offset: number;
}

/** @throws QuerySyntaxError when the text is not delimited. */
export function unwrapJsonata(text: string): UnwrappedJsonata {
  if (!isJsonataText(text)) {
    throw new QuerySyntaxError('a JSONata string starts with {% and ends with %}', 0);
  }
  const inside = text.slice(OPEN.length, -CLOSE.length);
  const blanks = inside.length - inside.trimStart().length;
  return { expression: inside.trim(), offset: OPEN.length + blanks };
}
