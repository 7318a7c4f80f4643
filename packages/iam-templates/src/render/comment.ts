import type { Statement } from '../policy/statement.ts';

/**
 * Characters that end a line in one language or another, or hide what is there: names may hold
 * any.
 */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Comments for the statements of a policy, also for the halves of one that was split. */
export function commentsBySid(
  statements: readonly Statement[],
): (statement: { readonly Sid: string }) => readonly string[] {
  const bySid = new Map(statements.map((each) => [each.sid, reasonLines(each)]));
  return ({ Sid }) => bySid.get(Sid) ?? bySid.get(Sid.replace(/[AB]+$/, '')) ?? [];
}

/** The lines of a comment about a statement. */
function reasonLines({ why, states }: Statement): readonly string[] {
  if (states.length === 0) return [commentLine(why)];
  return [commentLine(why), commentLine(`Needed by: ${states.join(', ')}`)];
}

/** A text that stays in its line. */
export function commentLine(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
