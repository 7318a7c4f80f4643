import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import { isBoundedPattern, matchesPattern } from '../../src/query/boundedPattern.ts';
import { matchesWildcards } from '../../src/query/comparison/matchesWildcards.ts';
import { findPath } from '../../src/query/evaluatePath.ts';
import { evaluatePayloadTemplate } from '../../src/query/evaluatePayloadTemplate.ts';
import { evaluateIntrinsic } from '../../src/query/intrinsics/evaluateIntrinsic.ts';
import { parseIntrinsic } from '../../src/query/intrinsics/parseIntrinsic.ts';
import { evaluateJsonata } from '../../src/query/jsonata/evaluateJsonata.ts';
import { evaluateJsonataTemplate } from '../../src/query/jsonata/evaluateJsonataTemplate.ts';
import { parseJsonata } from '../../src/query/jsonata/parseJsonata.ts';
import { parseJsonPath } from '../../src/query/jsonPath/parseJsonPath.ts';
import { QueryError } from '../../src/query/queryError.ts';
import { parseReferencePath } from '../../src/query/referencePath/parseReferencePath.ts';
import { readReferencePath } from '../../src/query/referencePath/readReferencePath.ts';
import { writeReferencePath } from '../../src/query/referencePath/writeReferencePath.ts';
import { jsonataScope, jsonPathScope } from './scope.ts';

/** Far above what any of these takes, and far below what an unbounded one would. */
const BOUND_MILLISECONDS = 10_000;
const TIMEOUT_MILLISECONDS = 60_000;

/**
 * Runs something hostile: it may give a value or a QueryError, nothing else, and in bounded time.
 */
async function endure(evaluate: () => unknown): Promise<void> {
  const start = performance.now();
  try {
    await evaluate();
  } catch (error) {
    expect(error).toBeInstanceOf(QueryError);
  }
  expect(performance.now() - start).toBeLessThan(BOUND_MILLISECONDS);
}

const symbols = fc.constantFrom(
  ...['$', '$$', '.', '..', '[', ']', '(', ')', '*', '?', '@', "'", '"', '\\', ',', ':', ' ', '-'],
  ...['States.', 'Format', 'Array', 'UUID', 'true', 'null', '==', '&&', '||', '!', '=~', '/', '1'],
  ...[
    'a',
    '__proto__',
    'constructor',
    'length()',
    '{%',
    '%}',
    '{',
    '}',
    'function',
    '$states',
    '~>',
  ],
);
const expression = fc.oneof(
  fc.string(),
  fc.array(symbols, { maxLength: 30 }).map((all) => all.join('')),
);
const data = { a: [1, { a: 'x', b: null }], b: { a: {} }, '1': true };

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

describe('any text', () => {
  it('is a path or a problem at a place in the text', () => {
    fc.assert(
      fc.property(expression, (text) => {
        for (const parse of [parseJsonPath, parseReferencePath, parseIntrinsic]) {
          const parsed = parse(text);
          if (parsed.ok) continue;
          expect(parsed.problem.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.problem.offset).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it(
    'is evaluated or refused with a QueryError',
    async () => {
      await fc.assert(
        fc.asyncProperty(expression, async (text) => {
          await endure(() => findPath(text, jsonPathScope({ data })));
          await endure(() => evaluateIntrinsic(text, jsonPathScope({ data })));
          await endure(() => evaluatePayloadTemplate({ 'a.$': text }, jsonPathScope({ data })));
          await endure(() => writeReferencePath(data, text, 1));
          await endure(() => evaluateJsonata('Output', `{% ${text} %}`, jsonataScope({ data })));
        }),
        { numRuns: 1_000 },
      );
      expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
    },
    TIMEOUT_MILLISECONDS,
  );
});

describe('a reference path', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '0'));
  const safeName = name.filter((text) => !/['\\]/.test(text));

  it('reads what was written through it', () => {
    fc.assert(
      fc.property(
        fc.array(safeName, { maxLength: 5 }),
        fc.dictionary(fc.string(), fc.constant({})),
        fc.jsonValue(),
        (names, before, value) => {
          const path = `$${names.map((each) => `['${each}']`).join('')}`;
          const written = writeReferencePath(before, path, value as Json);
          expect(readReferencePath(written, path)).toStrictEqual(value);
        },
      ),
    );
  });
});

describe('StringMatches', () => {
  it('agrees with a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\\') });
    const pattern = fc.array(fc.constantFrom('a', 'b', '.', '*', '\\*', '\\\\'));
    fc.assert(
      fc.property(text, pattern, (subject, parts) => {
        const source = parts.map((part) =>
          part === '*' ? '.*' : `\\${part.at(-1)}`.replace(/\\([ab])/, '$1'),
        );
        const expected = new RegExp(`^${source.join('')}$`, 's').test(subject);
        expect(matchesWildcards(subject, parts.join(''))).toBe(expected);
      }),
    );
  });
});

describe('patterns', () => {
  it.each([
    ['(a+)+', false],
    ['((a+))+', false],
    ['(a|a)*', false],
    ['(a|b)c*', true],
    ['(\\d{3})+(?!\\d)', true],
    ['a*b*c*', false],
    ['(a)\\1', false],
    ['[(+]+\\)+', true],
    ['a'.repeat(2_000), false],
  ])('%s is bounded: %s', (source, bounded) => {
    expect(isBoundedPattern(source)).toBe(bounded);
  });

  it('leaves alone what is no JavaScript or too long', () => {
    expect(matchesPattern('a', { source: '(?<=', flags: '' })).toBeUndefined();
    expect(matchesPattern('a'.repeat(2_000), { source: 'a*', flags: '' })).toBeUndefined();
    expect(matchesPattern('AB', { source: 'a.', flags: 'i' })).toBe(true);
    expect(matchesPattern('xAB', { source: 'a.', flags: 'i' })).toBe(false);
  });
});

const deep = nested(20_000);
const wide = { a: Array.from({ length: 20_000 }, (_, index) => ({ a: index })) };

describe('bounds', () => {
  it.each<readonly [string, () => unknown]>([
    ['a path of 100,000 steps', () => parseJsonPath(`$${'.a'.repeat(100_000)}`)],
    ['a path of 100,000 brackets', () => parseJsonPath(`$${'['.repeat(100_000)}`)],
    ['a filter in 100,000 parentheses', () => parseJsonPath(`$[?(${'('.repeat(100_000)}`)],
    ['100,000 negations', () => parseJsonPath(`$[?(${'!'.repeat(100_000)}`)],
    [
      'a filter of 21 terms over 20,000 items',
      () => findPath(`$.a[?(${'@.a == 1 || '.repeat(20)}@.a)]`, jsonPathScope({ data: wide })),
    ],
    ['calls in 100,000 calls', () => parseIntrinsic('States.Array('.repeat(100_000))],
    ['1,000,000 characters', () => parseJsonPath(`$.${'a'.repeat(1_000_000)}`)],
    ['every value of every value', () => findPath('$..*..*..*..*', jsonPathScope({ data: wide }))],
    ['filters over filters', () => findPath('$..[?(@..[?(@..a)])]', jsonPathScope({ data: wide }))],
    ['a deep document', () => findPath('$..a', jsonPathScope({ data: deep }))],
    ['a deep template', () => evaluatePayloadTemplate(deep, jsonPathScope({ data }))],
    [
      'a deep JSONata template',
      () => evaluateJsonataTemplate('Output', deep, jsonataScope({ data })),
    ],
    [
      'a deep value',
      () => evaluateIntrinsic('States.ArrayUnique($)', jsonPathScope({ data: [deep, deep] })),
    ],
    [
      'a deep comparison',
      () =>
        evaluateIntrinsic(
          'States.ArrayContains($.a, $.b)',
          jsonPathScope({ data: { a: [deep], b: deep } }),
        ),
    ],
    [
      'a deep text',
      () => evaluateIntrinsic("States.Format('{}', $)", jsonPathScope({ data: deep })),
    ],
    [
      'a deep JSON text',
      () => evaluateIntrinsic('States.JsonToString($)', jsonPathScope({ data: deep })),
    ],
    [
      'a missing path in a deep document',
      () => evaluatePayloadTemplate({ 'a.$': '$.x' }, jsonPathScope({ data: deep })),
    ],
    [
      'a deep JSONata value',
      () => evaluateJsonata('Output', '{% $states.input %}', jsonataScope({ data: deep })),
    ],
    ['JSONata in 100,000 parentheses', () => parseJsonata(`{% ${'('.repeat(100_000)} %}`)],
    ['a JSONata chain of 20,000', () => parseJsonata(`{% ${'1+'.repeat(20_000)}1 %}`)],
    [
      'an endless JSONata loop',
      () => evaluateJsonata('Output', '{% ($f := function(){ $f() }; $f()) %}', jsonataScope({})),
    ],
    [
      'a JSONata pattern that backtracks',
      () =>
        evaluateJsonata(
          'Output',
          '{% $match($states.input, /^(a+)+$/) %}',
          jsonataScope({ data: `${'a'.repeat(50_000)}b` }),
        ),
    ],
    [
      'a path pattern that backtracks',
      () =>
        findPath('$.a[?(@ =~ /(a+)+/)]', jsonPathScope({ data: { a: [`${'a'.repeat(900)}b`] } })),
    ],
    [
      'a JSONata text that doubles',
      () =>
        evaluateJsonata(
          'Output',
          '{% ($g := function($t, $n) { $n = 0 ? $t : $g($t & $t, $n - 1) }; $g("a", 40)) %}',
          jsonataScope({}),
        ),
    ],
    [
      'StringMatches with 5,000 stars',
      () => matchesWildcards('a'.repeat(100_000), `${'a*'.repeat(5_000)}b`),
    ],
  ])(
    'endures %s',
    async (_, evaluate) => {
      await endure(evaluate);
    },
    TIMEOUT_MILLISECONDS,
  );
});
