import type { Statement } from '../policy/statement.ts';

/**
 * Characters that end a line in one language or another, or hide what is there: names may hold
 * any.
 */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The lines of a comment about a statement. */
export function reasonLines({ why, states }: Statement): readonly string[] {
  return [commentLine(why), commentLine(`Needed by: ${states.join(', ')}`)];
}

/** A text that stays in its line. */
export function commentLine(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
