import { expect, it } from 'vitest';
import { jsonataType } from '../src/argument/jsonataType.ts';

it.each([
  ["'text'", 'string'],
  ['"it\'s"', 'string'],
  ["$states.input.name & '-' & $uuid()", 'string'],
  ["'a' & ($x ? 'b' : 'c')", 'string'],
  ['$string($states.input.rate)', 'string'],
  ['$string($x).y', undefined],
  ["$x = 'a' & 'b'", undefined],
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
  ['$states.input.config', undefined],
  ["$states.input.config['a']", undefined],
  ["($y := 'a'; $y)", undefined],
  ['`odd name`', undefined],
  ["$lookup($x, 'y')", undefined],
  ["'open", undefined],
  ['(', undefined],
])('%s is %s', (expression, type) => {
  expect(jsonataType(`{% ${expression} %}`)).toBe(type);
});
