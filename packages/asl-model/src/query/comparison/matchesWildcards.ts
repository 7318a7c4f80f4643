/**
 * Whether a text matches the pattern of `StringMatches`: `*` stands for any characters, `\*` for a
 * star, `\\` for a backslash. Linear in practice: each star is only ever extended, never tried anew
 * from an earlier one.
 * https://states-language.net/spec.html#choice-state
 */
export function matchesWildcards(text: string, pattern: string): boolean {
  const parts = splitAtStars(pattern);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  if (!text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}

function splitAtStars(pattern: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '*') {
      parts.push(part);
      part = '';
    } else if (character === '\\' && '*\\'.includes(pattern.charAt(at + 1))) {
      at += 1;
      part += pattern.charAt(at);
    } else part += character;
  }
  return [...parts, part];
}
