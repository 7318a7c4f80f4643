import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import { COMPARISON_OPERATORS, compare } from '../../src/query/comparison/comparisonOperators.ts';
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
import type { Parsed, SyntaxProblem } from '../../src/query/syntax/parsed.ts';
import { fixturesOf } from './fixtures.ts';
import { type FixtureScope, jsonataScope, jsonPathScope } from './scope.ts';

interface Evaluation extends FixtureScope {
  readonly expr: string;
  readonly data: Json;
  readonly result?: Json;
  readonly error?: { readonly error: string; readonly cause: string; readonly location?: string };
}

/** What came out, in the form that fixtures write it in. */
async function outcomeOf(evaluate: () => Json | Promise<Json>): Promise<unknown> {
  try {
    return { result: await evaluate() };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { error: name, cause, location } = error;
    return {
      error: location === undefined ? { error: name, cause } : { error: name, cause, location },
    };
  }
}

function describeEvaluations<T extends Evaluation>(
  topic: string,
  evaluate: (fixture: T) => Json | Promise<Json>,
): void {
  describe(topic, () => {
    for (const { title, fixture } of fixturesOf<T>(topic)) {
      it(title, async () => {
        const { result, error } = fixture;
        const expected = error === undefined ? { result } : { error };
        expect(await outcomeOf(() => evaluate(fixture))).toStrictEqual(expected);
      });
    }
  });
}

describeEvaluations('referencePathRead', ({ expr, data }) => readReferencePath(data, expr));
describeEvaluations('intrinsics', (fixture) => {
  return evaluateIntrinsic(fixture.expr, jsonPathScope(fixture));
});
describeEvaluations('payloadTemplates', (fixture) => {
  return evaluatePayloadTemplate(fixture.expr, jsonPathScope(fixture));
});
describeEvaluations('jsonata', (fixture) => {
  return evaluateJsonata('Output', fixture.expr, jsonataScope(fixture));
});
describeEvaluations('jsonataTemplates', (fixture) => {
  return evaluateJsonataTemplate('Output', fixture.expr, jsonataScope(fixture));
});

describeEvaluations<Evaluation & { readonly value: Json }>(
  'referencePathWrite',
  ({ expr, data, value }) => {
    const before = JSON.stringify(data);
    try {
      return writeReferencePath(data, expr, value);
    } finally {
      expect(JSON.stringify(data), 'the document itself must not change').toBe(before);
    }
  },
);

describe('jsonPath', () => {
  for (const { title, fixture } of fixturesOf<Evaluation & { reason?: string }>('jsonPath')) {
    it(title, () => {
      const { expr, result, reason } = fixture;
      const outcome = findPath(expr, jsonPathScope(fixture));
      const expected =
        reason === undefined ? { found: true, value: result } : { found: false, reason };
      expect(outcome).toStrictEqual(expected);
    });
  }
});

interface Refusal {
  readonly expr: string;
  readonly problem?: SyntaxProblem;
  readonly steps?: readonly (string | number)[];
  readonly variables?: readonly (readonly string[])[];
}

const PARSERS = {
  jsonPathSyntax: parseJsonPath,
  referencePathSyntax: parseReferencePath,
  intrinsicSyntax: parseIntrinsic,
  jsonataSyntax: parseJsonata,
} satisfies Record<string, (text: string) => Parsed<unknown> | Promise<Parsed<unknown>>>;

for (const [topic, parse] of Object.entries(PARSERS)) {
  describe(topic, () => {
    for (const { title, fixture } of fixturesOf<Refusal>(topic)) {
      it(title, async () => {
        const parsed = await parse(fixture.expr);
        if (fixture.problem === undefined) expect(parsed.ok).toBe(true);
        else expect(parsed).toStrictEqual({ ok: false, problem: fixture.problem });
      });
    }
  });
}

describe('what parsers find', () => {
  for (const { title, fixture } of fixturesOf<Refusal>('referencePathSyntax')) {
    if (fixture.steps === undefined) continue;
    it(title, () => {
      const parsed = parseReferencePath(fixture.expr);
      expect(parsed.ok && parsed.value.steps).toStrictEqual(fixture.steps);
    });
  }
  for (const { title, fixture } of fixturesOf<Refusal>('jsonataSyntax')) {
    if (fixture.variables === undefined) continue;
    it(title, async () => {
      const parsed = await parseJsonata(fixture.expr);
      const variables = parsed.ok ? parsed.value.variables : [];
      expect(variables.map(({ name, path }) => [name, ...path])).toStrictEqual(fixture.variables);
      for (const { name, offset } of variables) {
        expect(fixture.expr.startsWith(`$${name}`, offset)).toBe(true);
      }
    });
  }
});

interface Comparison {
  readonly operator: string;
  readonly value?: Json;
  readonly expected: Json;
  readonly result: boolean;
}

describe('comparison', () => {
  for (const { title, fixture } of fixturesOf<Comparison>('comparison')) {
    it(title, () => {
      const { operator, value, expected, result } = fixture;
      expect(compare(operator, value, expected)).toBe(result);
    });
  }

  it('has every operator of the documentation and no other', () => {
    expect(COMPARISON_OPERATORS.size).toBe(39);
    expect(() => compare('StringResembles', 'a', 'a')).toThrow(RangeError);
  });
});
