import { describe, expect, it } from 'vitest';
import { toJavaScriptPattern } from '../../scripts/javaPattern.ts';
import core from '../../src/api/core.generated.json' with { type: 'json' };
import others from '../../src/api/others.generated.json' with { type: 'json' };
import { matchesPattern } from '../../src/api/pattern.ts';
import type { Shape, StringShape } from '../../src/index.ts';
import { text } from './request.ts';

const strings = [...Object.values(core.shapes), ...Object.values(others.shapes)]
  .map((shape): Shape => JSON.parse(shape))
  .filter((shape): shape is StringShape => shape.type === 'string');
const patterns = strings.flatMap(({ pattern }) => pattern ?? []);

describe('patterns', () => {
  it('each match an example', () => {
    const matched = strings.filter((shape) => shape.pattern !== undefined && text(shape) !== '');
    expect(matched.length).toBeGreaterThan(450);
    expect(patterns.length).toBeGreaterThan(490);
  });

  it.each([
    'a-'.repeat(2000),
    ' '.repeat(4000),
    `${'a'.repeat(4000)}!`,
    `${'a\n'.repeat(2000)}\u2028`,
  ])('take no more than a moment for hostile text %#', (hostile) => {
    const begin = process.cpuUsage();
    for (const pattern of patterns) matchesPattern(pattern, hostile);
    expect(process.cpuUsage(begin).user).toBeLessThan(2_000_000);
  });

  it.each([
    ['[\\p{Alnum}\\-]+', 'aws-1', 'aws_1'],
    ['[a-zA-Z0-9\\ \\_\\.]+', 'a _.1', 'a-1'],
    ['[a-z]+\\-[0-9a-z\\-]+', 'us-east-1', 'us_east_1'],
    [`([\\p{L}\\p{N} _]*)$${'{1,128}'}`, 'équipe 1', 'a!'],
    ['[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*', 'a\t😀', 'a\u0001'],
    ['.*(?:[ \\r\\n\\t].*)*', '{\r\n}', '\u2028'],
    ['[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?', 'a-b1', 'a-'],
    ['\\A\\S[\\p{Print}]*\\z', 'a b', 'a\u00e9'],
    ['a|b', 'b', 'bc'],
  ])('of Java %s match the same in JavaScript', (java, match, other) => {
    const pattern = toJavaScriptPattern(java);
    expect([match, other].map((value) => matchesPattern(pattern, value))).toEqual([true, false]);
  });

  it('that mean nothing in JavaScript stop the generation', () => {
    expect(() => toJavaScriptPattern('[a-z&&[^aeiou]]\\p{Blank}')).toThrow(SyntaxError);
  });
});
