/**
 * What Java and JavaScript (with the `u` flag) write differently, in the forms that the service
 * model uses. `RegExp` refuses what is left over, and then generation stops: a new form needs a row
 * here.
 */
const translations: readonly (readonly [java: RegExp, javascript: string])[] = [
  [/\\p\{Alnum\}/g, 'a-zA-Z0-9'],
  [/\\p\{Print\}/g, '\\x20-\\x7e'],
  [/^\\A|\\z$/g, ''],
  // JavaScript refuses an escaped letter or mark that needs no escape.
  [/\\([_ ])/g, '$1'],
  [/(?<=\]\+)\\-(?=\[)/g, '-'],
  // A quantified end anchor is still an end anchor, and every pattern is anchored.
  [/\$\{\d+,\d+\}$/g, ''],
  // The same language without the exponential search: lines joined by what `.` lacks.
  [/^\.\*\(\?:\[ \\r\\n\\t\]\.\*\)\*(?:\.\*)?$/g, '[^\\u0085\\u2028\\u2029]*'],
  // So here: repeating what already ends in any such letter adds no text to the language.
  [/\(\[-a-z0-9\]\*\[a-z0-9\]\)\{0,39\}\?/g, '([-a-z0-9]*[a-z0-9])?'],
];

/**
 * A pattern of the service model as JavaScript source for `new RegExp(`^(?:${source})$`, 'u')`.
 *
 * @throws {SyntaxError} when the result does not compile
 */
export function toJavaScriptPattern(java: string): string {
  const source = translations.reduce((text, [from, to]) => text.replace(from, to), java);
  new RegExp(`^(?:${source})$`, 'u');
  return source;
}
