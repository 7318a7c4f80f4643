import { expect, it } from 'vitest';
import { jsonataType } from '../src/argument/jsonata/jsonataType.ts';
import { jsonataTree, loadJsonata } from '../src/argument/jsonata/parser.ts';

await loadJsonata();

it.each([
  ["'text'", 'string'],
  ['"it\'s"', 'string'],
  ["$states.input.name & '-' & $uuid()", 'string'],
  ["'a' & ($x ? 'b' : 'c')", 'string'],
  ['$string($states.input.rate)', 'string'],
  ['$string($x).y', undefined],
  ["$x = 'a' & 'b'", 'boolean'],
  ["$x ? 'a' & 'b' : 5", undefined],
  ['5', 'number'],
  ['-0.5', 'number'],
  ['$states.input.n + 1', 'number'],
  ['$count($x)', 'number'],
  ['true', 'boolean'],
  ["{ 'a': 1 }", 'object'],
  ["{ 'a': 1 }.a", undefined],
  ['[1, 2]', 'array'],
  ['[1, 2][0]', undefined],
  ["$replace($x, /[')]/, '')", undefined],
  ["/* ' */ $x", undefined],
  ["/* ' */ 'a' & $x", 'string'],
  ['$states.input.config', undefined],
  ["$states.input.config['a']", undefined],
  ["($y := 'a'; $y)", undefined],
  ["($y := 'a'; $y & 'b')", 'string'],
  ["$x ? 'a' : 'b'", 'string'],
  ["$x ? 'a'", 'string'],
  ['`odd name`', undefined],
  ["$lookup($x, 'y')", undefined],
  ["'open", undefined],
  ['(', undefined],
])('%s is %s', (expression, type) => {
  const tree = jsonataTree(`{% ${expression} %}`);
  expect(tree && jsonataType(tree)).toBe(type);
});
