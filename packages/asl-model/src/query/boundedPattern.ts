const SOURCE_LENGTH = 1_000;
const SUBJECT_LENGTH = 1_000;
const QUANTIFIERS = 2;
/** An escape or a class counts as one character; `\1` and `\k<` are back-references. */
const TOKEN = /\\[1-9k]|\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|\||[*+]|\{\d+,\}|./gsu;
const BACK_REFERENCE = /^\\[1-9k]$/;
const UNBOUNDED = /^(?:[*+]|\{\d+,\})$/;

/**
 * Whether a backtracking engine cannot take more than polynomial time for a pattern: no
 * back-reference, few unbounded repetitions, none of a group that holds a repetition or a choice.
 */
export function isBoundedPattern(source: string): boolean {
  if (source.length > SOURCE_LENGTH) return false;
  // One entry per open group: whether there is a repetition or a choice in it.
  const branching = [false];
  let closed = false;
  let quantifiers = 0;
  for (const [token] of source.matchAll(TOKEN)) {
    if (BACK_REFERENCE.test(token)) return false;
    const unbounded = UNBOUNDED.test(token);
    if (unbounded && (closed || ++quantifiers > QUANTIFIERS)) return false;
    if (token === '(') branching.push(false);
    closed = token === ')' && branching.pop() === true;
    if (unbounded || closed || token === '|') branching[branching.length - 1] = true;
  }
  return true;
}

/**
 * Whether a text matches a pattern as a whole; undefined if that could take too long, which an
 * untrusted definition must not cost, or if the pattern is not in JavaScript's syntax.
 */
export function matchesPattern(
  text: string,
  pattern: { readonly source: string; readonly flags: string },
): boolean | undefined {
  if (!isBoundedPattern(pattern.source) || text.length > SUBJECT_LENGTH) return undefined;
  try {
    return new RegExp(`^(?:${pattern.source})$`, jsFlags(pattern.flags)).test(text);
  } catch {
    // Java's syntax for patterns, not JavaScript's.
    return undefined;
  }
}

function jsFlags(javaFlags: string): string {
  return [...'ims'].filter((flag) => javaFlags.includes(flag)).join('');
}
