import {
  COMPARISON_OPERATORS,
  evaluateJsonata,
  type Json,
  type JsonObject,
  parseJsonata,
  parseReferencePath,
  QueryError,
  type VariableReference,
} from '@sfn-sagemaker/asl-model';
import { ruleHolds } from '../../local/data/jsonPathRule.ts';
import { isObject, listOf, objectOf, textOf } from '../../local/definition/fields.ts';
import type { Place } from './change.ts';
import { conjuncts } from './conjuncts.ts';

/** What a condition can read: all its places begin with one of these names. */
export interface Seen extends JsonObject {
  readonly input: Json;
  readonly variables: JsonObject;
}

/** A condition on what a state sees, with what is worth to try. */
export interface Condition {
  /** Places that it reads. */
  readonly places: readonly Place[];
  readonly literals: readonly Json[];
  /** Absent where it cannot be evaluated: the state would fail. */
  holds(seen: Seen): Promise<boolean | undefined>;
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
    holds: async (seen) => ruleHolds(rule, { ...seen, context: {}, random: () => 0 }),
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
  if (!parsed?.ok) return [];
  const { root, steps } = parsed.value;
  if (root.kind === 'input') return [['input', ...steps]];
  return root.kind === 'variable' ? [['variables', root.name, ...steps]] : [];
}

async function jsonataCondition(text: string): Promise<Condition> {
  const parsed = await parseJsonata(text);
  const read = parsed.ok ? parsed.value.variables : [];
  return {
    places: read.flatMap((variable) => placesOf(variable)),
    literals: literalsIn(text),
    holds: async ({ input, variables }) => {
      const scope = { states: { input, context: {} }, variables, random: () => 0 };
      const value = await evaluateJsonata('Condition', text, scope);
      return typeof value === 'boolean' ? value : undefined;
    },
  };
}

function placesOf({ name, path }: VariableReference): Place[] {
  const steps = path.filter((step) => step !== '');
  if (name !== 'states') return [['variables', name, ...steps]];
  return steps[0] === 'input' ? [steps] : [];
}

const LITERAL = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(?<![\w$])-?\d+(?:\.\d+)?/g;

function literalsIn(text: string): Json[] {
  return [...text.matchAll(LITERAL)].map(([all, double, single]) => {
    const quoted = double ?? single;
    return quoted === undefined ? Number(all) : quoted.replaceAll(/\\(.)/g, '$1');
  });
}

/** Whether a condition has the truth value that is wanted; a failure has none. */
export async function isTruth(condition: Condition, seen: Seen, wanted: boolean): Promise<boolean> {
  try {
    return (await condition.holds(seen)) === wanted;
  } catch (error) {
    if (error instanceof QueryError) return false;
    throw error;
  }
}
