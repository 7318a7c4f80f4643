import type { Statement } from '../policy/statement.ts';
import { unicodeEscape, unprintable } from './unprintable.ts';

type Commented = Pick<Statement, 'sid' | 'why' | 'states'>;

/** Comments for the statements of a policy, also for the halves of one that was split. */
export function commentsBySid(
  statements: readonly Commented[],
): (statement: { readonly Sid: string }) => readonly string[] {
  const bySid = new Map(statements.map((each) => [each.sid, reasonLines(each)]));
  return ({ Sid }) => bySid.get(Sid) ?? bySid.get(Sid.replace(/[AB]+$/, '')) ?? [];
}

/** The lines of a comment about a statement. */
function reasonLines({ why, states }: Commented): readonly string[] {
  if (states.length === 0) return [commentLine(why)];
  return [commentLine(why), commentLine(`Needed by: ${states.join(', ')}`)];
}

/** A text that stays in its line. */
export function commentLine(text: string): string {
  return text.replace(unprintable, unicodeEscape);
}
