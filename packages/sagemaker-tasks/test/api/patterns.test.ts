import { describe, expect, it } from 'vitest';
import { toJavaScriptPattern } from '../../scripts/javaPattern.ts';
import core from '../../src/api/core.generated.json' with { type: 'json' };
import others from '../../src/api/others.generated.json' with { type: 'json' };
import { matchesPattern } from '../../src/api/pattern.ts';
import { canBegin, canHold } from '../../src/api/patternParts.ts';
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

  it('can begin with each beginning of a match, and hold each of its characters', () => {
    for (const shape of strings.filter(({ pattern }) => pattern !== undefined)) {
      const pattern = shape.pattern ?? '';
      const match = text(shape).slice(0, 200);
      const beginnings = Array.from(match, (_, end) => match.slice(0, end + 1));
      const refused = beginnings.filter((each) => !canBegin(pattern, each));
      expect({ pattern, refused, holds: canHold(pattern, match) }).toEqual({
        pattern,
        refused: [],
        holds: true,
      });
    }
  });

  it('cannot begin with what no match begins with, or hold what none has', () => {
    const arn = 'arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+';
    expect(canBegin(arn, 'arn:aws:iam::12')).toBe(true);
    expect(canBegin(arn, 'arn:aws:s3:')).toBe(false);
    expect(canHold('[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}', 'a_b')).toBe(false);
    // Looking around is not judged: it may look anywhere.
    expect(canBegin('(?!x)[a-z]+', 'x')).toBe(true);
  });

  it.each([
    'a-'.repeat(2000),
    ' '.repeat(4000),
    `${'a'.repeat(4000)}!`,
    `${'a\n'.repeat(2000)}\u2028`,
  ])('take no more than a moment for hostile text %#', (hostile) => {
    const begin = process.cpuUsage();
    for (const pattern of patterns) {
      matchesPattern(pattern, hostile);
      canBegin(pattern, hostile);
    }
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
