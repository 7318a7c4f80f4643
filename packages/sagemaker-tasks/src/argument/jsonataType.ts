import type { JsonType } from './argument.ts';

/** What functions of JSONata and of Step Functions answer, whatever they are given. */
const functions: Readonly<Partial<Record<JsonType, readonly string[]>>> = {
  string: [
    ...['string', 'substring', 'substringBefore', 'substringAfter', 'uppercase', 'lowercase'],
    ...['trim', 'pad', 'join', 'replace', 'base64encode', 'base64decode', 'formatNumber'],
    ...['encodeUrlComponent', 'encodeUrl', 'formatBase', 'now', 'fromMillis', 'uuid', 'hash'],
  ],
  number: [
    ...['number', 'length', 'count', 'sum', 'abs', 'floor', 'ceil', 'round', 'power', 'sqrt'],
    ...['random', 'millis', 'toMillis', 'parseInteger'],
  ],
  boolean: ['boolean', 'not', 'exists', 'contains'],
  array: ['split', 'range', 'partition'],
  object: ['merge'],
};

const functionTypes: ReadonlyMap<string, JsonType> = new Map(
  (Object.entries(functions) as [JsonType, readonly string[]][]).flatMap(([type, names]) =>
    names.map((name): [string, JsonType] => [name, type]),
  ),
);

/** Operators that bind less than `&` and arithmetic: they decide what comes out. */
const loose = /[?:=<>~^;|]|\.\.|\b(?:and|or|in)\b/;
const arithmetic = /\s[-+*/%]\s/;

/**
 * The type of a JSONata expression, where its outermost operation makes it certain.
 * https://docs.jsonata.org/overview
 */
export function jsonataType(text: string): JsonType | undefined {
  const outer = outermost(text.slice(2, -2).trim());
  if (outer === undefined) return undefined;
  if (outer === "''") return 'string';
  if (outer === '{}') return 'object';
  if (outer === '[]') return 'array';
  if (/^-?\d+(?:\.\d+)?$/.test(outer)) return 'number';
  if (/^(?:true|false)$/.test(outer)) return 'boolean';
  const [, name] = /^\$(\w+)\(\)$/.exec(outer) ?? [];
  if (name !== undefined) return functionTypes.get(name);
  if (loose.test(outer)) return undefined;
  if (outer.includes('&')) return 'string';
  return arithmetic.test(outer) ? 'number' : undefined;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The expression without what is inside its texts and brackets; absent where that cannot be told:
 * a regular expression or a comment may hold any bracket.
 */
function outermost(expression: string): string | undefined {
  if (/\/\*|[(,]\s*\//.test(expression)) return undefined;
  const open: string[] = [];
  let outer = '';
  const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[\s\S]/g;
  for (const [token] of expression.matchAll(tokens)) {
    const close = closing[token];
    if (token === open.at(-1)) open.pop();
    if (open.length === 0) outer += /^["']./.test(token) ? "''" : token;
    if (close !== undefined) open.push(close);
  }
  return open.length === 0 ? outer : undefined;
}
