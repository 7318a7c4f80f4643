import type { Json, JsonObject } from '../../src/json.ts';
import type { JsonataScope, JsonPathScope } from '../../src/query/scope.ts';

/** What fixtures may say about where their expression is evaluated. */
export interface FixtureScope {
  readonly data?: Json;
  readonly context?: Json;
  readonly variables?: JsonObject;
}

const random = (): number => 0.5;

export function jsonPathScope({ data, context, variables }: FixtureScope): JsonPathScope {
  return { input: data ?? null, context: context ?? {}, variables: variables ?? {}, random };
}

export function jsonataScope({ data, context, variables }: FixtureScope): JsonataScope {
  const states = { input: data ?? null, context: context ?? {} };
  return { states, variables: variables ?? {}, random, now: Date.UTC(2026, 0, 2, 3, 4, 5, 678) };
}
