import {
  COMPARISON_OPERATORS,
  evaluateJsonata,
  type Json,
  type JsonObject,
  parseJsonata,
  parseReferencePath,
  QueryError,
} from '@sfn-sagemaker/asl-model';
import { ruleHolds } from '../../local/data/jsonPathRule.ts';
import { isObject, listOf, objectOf, textOf } from '../../local/definition/fields.ts';
import type { Place } from './change.ts';
import { conjuncts } from './conjuncts.ts';

/** A condition on a state's input, with what is worth to try. */
export interface Condition {
  /** Places of the input that it reads. */
  readonly places: readonly Place[];
  readonly literals: readonly Json[];
  /** Absent where it cannot be evaluated: the state would fail. */
  holds(input: Json): Promise<boolean | undefined>;
}

/** The parts of a Choice rule that must hold together. */
export async function conditionsOf(rule: Readonly<JsonObject>): Promise<Condition[]> {
  const written = textOf(rule, 'Condition');
  if (written !== undefined) return await Promise.all(conjuncts(written).map(jsonataCondition));
  const parts = listOf(rule, 'And').filter(isObject);
  if (parts.length === 0) return [jsonPathCondition(rule)];
  return (await Promise.all(parts.map(conditionsOf))).flat();
}

function jsonPathCondition(rule: Readonly<JsonObject>): Condition {
  const comparisons = comparisonsIn(rule);
  const texts = comparisons.map(({ operand, isPath }) => (isPath ? operand : undefined));
  const paths = [...comparisons.map(({ path }) => path), ...texts];
  return {
    places: paths.flatMap((path) => placeAt(path)),
    literals: comparisons.flatMap(({ operand, isPath }) => (isPath ? [] : [operand])),
    holds: async (input) => {
      const scope = { input, context: {}, variables: {}, random: () => 0 };
      return ruleHolds(rule, scope);
    },
  };
}

interface Comparison {
  readonly path: string | undefined;
  readonly operand: Json;
  readonly isPath: boolean;
}

/** How deep rules may nest is bounded by what the checks let pass. */
function comparisonsIn(rule: Readonly<JsonObject>): Comparison[] {
  const inside = [...listOf(rule, 'And'), ...listOf(rule, 'Or'), objectOf(rule, 'Not')];
  const nested = inside.filter(isObject).flatMap(comparisonsIn);
  const own = Object.entries(rule).flatMap(([name, operand]) => {
    const operator = COMPARISON_OPERATORS.get(name);
    if (operator === undefined) return [];
    return { path: textOf(rule, 'Variable'), operand, isPath: operator.operandIsPath };
  });
  return [...own, ...nested];
}

function placeAt(path: Json | undefined): Place[] {
  const parsed = typeof path === 'string' ? parseReferencePath(path) : undefined;
  return parsed?.ok && parsed.value.root.kind === 'input' ? [parsed.value.steps] : [];
}

async function jsonataCondition(text: string): Promise<Condition> {
  const parsed = await parseJsonata(text);
  const read = parsed.ok ? parsed.value.variables : [];
  return {
    places: read.flatMap(({ name, path: [first, ...rest] }) =>
      name === 'states' && first === 'input' ? [rest.filter((step) => step !== '')] : [],
    ),
    literals: literalsIn(text),
    holds: async (input) => {
      const scope = { states: { input, context: {} }, variables: {}, random: () => 0 };
      const value = await evaluateJsonata('Condition', text, scope);
      return typeof value === 'boolean' ? value : undefined;
    },
  };
}

const LITERAL = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(?<![\w$])-?\d+(?:\.\d+)?/g;

function literalsIn(text: string): Json[] {
  return [...text.matchAll(LITERAL)].map(([all, double, single]) => {
    const quoted = double ?? single;
    return quoted === undefined ? Number(all) : quoted.replaceAll(/\\(.)/g, '$1');
  });
}

/** Whether a condition has the truth value that is wanted; a failure has none. */
export async function isTruth(
  condition: Condition,
  input: Json,
  wanted: boolean,
): Promise<boolean> {
  try {
    return (await condition.holds(input)) === wanted;
  } catch (error) {
    if (error instanceof QueryError) return false;
    throw error;
  }
}
