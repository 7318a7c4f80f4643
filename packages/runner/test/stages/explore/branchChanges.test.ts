import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { compileDefinition } from '../../../src/local/definition/compile.ts';
import type { ChoiceRule } from '../../../src/local/definition/plan.ts';
import { branchChanges } from '../../../src/stages/explore/branchChanges.ts';
import { type Change, changed, valueAt } from '../../../src/stages/explore/change.ts';
import { conjuncts } from '../../../src/stages/explore/conjuncts.ts';

function rulesOf(rules: readonly JsonObject[]): readonly ChoiceRule[] {
  const Choices = rules.map((rule) => ({ ...rule, Next: 'C' }));
  const definition = { StartAt: 'C', States: { C: { Type: 'Choice', Choices, Default: 'C' } } };
  return compileDefinition(definition).states.get('C')?.rules ?? [];
}

/** The input, or where they change these the variables, after the changes that were found. */
const isOfVariables = ({ place }: Change): boolean => place[0] === 'variables';

async function inputFor(
  rules: readonly JsonObject[],
  branch: number,
  input: Json,
): Promise<Json | undefined> {
  const seen = { input, variables: { size: 1 } };
  const changes = await branchChanges(rulesOf(rules), branch, seen);
  const after = changes?.reduce<Json>(
    (reached, change) => changed(reached, change) ?? reached,
    seen,
  );
  return after && valueAt(after, changes?.some(isOfVariables) ? ['variables'] : ['input']);
}

const condition = (text: string): JsonObject => ({ Condition: `{% ${text} %}` });

describe('an input is found for which a rule holds', () => {
  it.each<[JsonObject, Json, Json | undefined]>([
    [{ Variable: '$.n', NumericGreaterThan: 5 }, { n: 1 }, { n: 6 }],
    [{ Variable: '$.n', NumericGreaterThan: 5 }, { n: 9 }, { n: 9 }],
    [{ Variable: '$.a.b', StringEquals: 'x' }, {}, { a: { b: 'x' } }],
    [{ Variable: '$.a', StringMatches: 'log-*.t\\*t' }, {}, { a: 'log-x.t*t' }],
    [
      { Variable: '$.t', TimestampGreaterThan: '2026-01-01T00:00:00Z' },
      {},
      { t: '2026-01-01T00:00:01.000Z' },
    ],
    [{ Variable: '$.n', IsPresent: false }, { n: 1, m: 2 }, { m: 2 }],
    [{ Not: { Variable: '$.n', IsNull: true } }, { n: null }, { n: true }],
    [{ Or: [{ Variable: '$.n', IsNull: true }] }, {}, { n: null }],
    [{ Variable: '$.list[0].n', NumericEquals: 2 }, { list: [{ n: 1 }] }, { list: [{ n: 2 }] }],
    [
      { Variable: '$.n', NumericEqualsPath: '$.m' },
      { n: 'a', m: 1 },
      { n: 1, m: 1 },
    ],
    [
      {
        And: [
          { Variable: '$.n', NumericLessThan: 0 },
          { Variable: '$.b', BooleanEquals: true },
          { Variable: '$.c', StringEquals: 'c' },
          { Variable: '$.d', IsNull: true },
        ],
      },
      {},
      { n: -1, b: true, c: 'c', d: null },
    ],
    [{ Variable: '$size', NumericEquals: 5 }, {}, { size: 5 }],
    [condition('$states.input.n > 5'), { n: 1 }, { n: 6 }],
    [condition('$states.input.kind in ["a", "b"]'), {}, { kind: 'a' }],
    [condition("'gpu' in $states.input.tags"), {}, { tags: 'gpu' }],
    [condition('$exists($states.input.n)'), {}, { n: true }],
    [condition('$not($exists($states.input.n))'), { n: 1 }, {}],
    [condition('$count($states.input.jobs) > 0'), {}, { jobs: 0 }],
    [
      condition('$states.input.a = "x" and ($states.input.b or $states.input.n < -2)'),
      { b: false, n: 0 },
      { a: 'x', b: -2, n: 0 },
    ],
    [condition('$contains($states.input.name, "-prod")'), { name: 'x' }, { name: '-prod' }],
    [
      condition('$toMillis($states.input.at) > $toMillis("2026-01-01T00:00:00Z")'),
      {},
      { at: '2026-01-01T00:00:01.000Z' },
    ],
    [condition('$size > 2 and $states.input = {}'), {}, { size: 3 }],
    [condition('$states.input.n > $states.context.State.RetryCount'), {}, undefined],
    [condition('$number($states.input.n) * 7919 = 23757'), {}, undefined],
  ])('%j', async (rule, input, expected) => {
    expect(await inputFor([rule], 0, input)).toEqual(expected);
  });
});

describe('the rules before it do not hold', () => {
  const small = { Variable: '$.n', NumericLessThan: 10 };
  it.each<[readonly JsonObject[], number, Json, Json | undefined]>([
    [[small, { Variable: '$.n', NumericLessThan: 20 }], 1, { n: 1 }, { n: 10 }],
    [[small], 1, { n: 1 }, { n: 10 }],
    [
      [condition('$states.input.n < 10'), condition('$states.input.n < 20')],
      2,
      { n: 1 },
      { n: 20 },
    ],
    [[condition('true'), small], 1, { n: 1 }, undefined],
  ])('%j, branch %i', async (rules, branch, input, expected) => {
    expect(await inputFor(rules, branch, input)).toEqual(expected);
  });
});

it('gives up after a bounded number of tries', async () => {
  const places = Array.from({ length: 30 }, (_, index) => `$states.input.p${index} = "p${index}"`);
  const rule = condition(`$count([${places.join(', ')}][$]) > 29`);
  expect(await inputFor([rule], 0, {})).toBeUndefined();
});

it.each([
  ['{% $a and $b %}', ['{% $a %}', '{% $b %}']],
  [
    '{% $a and ($b and $c) and "x and y" = $d %}',
    ['{% $a %}', '{% ($b and $c) %}', '{% "x and y" = $d %}'],
  ],
  ['{% $a and $b or $c %}', ['{% $a and $b or $c %}']],
  ['{% $brand and $a.`and` %}', ['{% $brand %}', '{% $a.`and` %}']],
  ['not an expression', ['not an expression']],
])('%s falls into the parts that must hold together', (text, parts) => {
  expect(conjuncts(text)).toEqual(parts);
});
