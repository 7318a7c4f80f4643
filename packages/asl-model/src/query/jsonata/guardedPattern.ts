import { RE2JS } from 're2js';
import { isBoundedPattern } from '../boundedPattern.ts';

/** Longer texts are not searched with patterns that only a backtracking engine knows. */
const SUBJECT_LENGTH = 1_000;

/**
 * Stands in for `RegExp` in JSONata expressions, so that no pattern of an untrusted definition
 * takes exponential time: RE2 matches in linear time; what RE2 does not know (look-around,
 * back-references) is left to `RegExp` where it is harmless.
 */
export class GuardedPattern {
  lastIndex = 0;
  private readonly native: RegExp;
  private readonly linear: RE2JS | undefined;

  constructor(pattern: RegExp) {
    this.native = pattern;
    this.linear = compileLinear(pattern);
  }

  /** As `RegExp.prototype.exec` of a global pattern. */
  exec(text: string): RegExpExecArray | null {
    const match =
      this.linear === undefined ? this.execNative(text) : find(this.linear, text, this.lastIndex);
    this.lastIndex = match === null ? 0 : match.index + match[0].length;
    return match;
  }

  private execNative(text: string): RegExpExecArray | null {
    if (!isBoundedPattern(this.native.source) || text.length > SUBJECT_LENGTH) {
      throw new RangeError(`The pattern /${this.native.source}/ could take too long`);
    }
    this.native.lastIndex = this.lastIndex;
    return this.native.exec(text);
  }
}

function compileLinear(pattern: RegExp): RE2JS | undefined {
  const flags =
    (pattern.ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) | (pattern.multiline ? RE2JS.MULTILINE : 0);
  try {
    return RE2JS.compile(pattern.source, flags);
  } catch {
    // Not in RE2's syntax: look-around, back-references, \u escapes.
    return undefined;
  }
}

function find(linear: RE2JS, text: string, from: number): RegExpExecArray | null {
  const matcher = linear.matcher(text);
  if (from > text.length || !matcher.find(from)) return null;
  const groups = Array.from({ length: matcher.groupCount() }, (_, index) => {
    return matcher.group(index + 1) ?? undefined;
  });
  const found: [string, ...(string | undefined)[]] = [matcher.group() ?? '', ...groups];
  return Object.assign(found, { index: matcher.start(), input: text }) as RegExpExecArray;
}
