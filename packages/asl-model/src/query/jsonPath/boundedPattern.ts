/** A quantified group, a back-reference or a look-around: with these a match can take exponential time. */
const UNBOUNDED_WORK = /\)[*+{?]|\\[1-9]|\\k<|\(\?[=!<]/;
const UNBOUNDED_QUANTIFIER = /[*+]|\{\d+,\}/g;
const QUANTIFIERS = 2;
const SUBJECT_LENGTH = 10_000;

/**
 * Whether a text matches a pattern as a whole; undefined if that could take more than quadratic time, which an untrusted
 * definition must not cost.
 */
export function matchesPattern(
  text: string,
  pattern: { readonly source: string; readonly flags: string },
): boolean | undefined {
  const quantifiers = pattern.source.match(UNBOUNDED_QUANTIFIER)?.length ?? 0;
  if (UNBOUNDED_WORK.test(pattern.source) || quantifiers > QUANTIFIERS) return undefined;
  if (text.length > SUBJECT_LENGTH) return undefined;
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
