import {
  COMPARISON_OPERATORS,
  type ComparisonOperator,
  findPath,
  type Json,
  type JsonObject,
  type JsonPathScope,
  QueryError,
} from '@sfn-sagemaker/asl-model';
import { fieldOf, isObject, listOf, objectOf, textOf } from '../definition/fields.ts';

/**
 * Whether a Choice rule of a JSONPath state holds.
 *
 * @throws QueryError when a path that the rule compares leads nowhere.
 */
export function ruleHolds(rule: Readonly<JsonObject>, scope: JsonPathScope): boolean {
  if (Object.hasOwn(rule, 'And')) return rules(rule, 'And').every((each) => ruleHolds(each, scope));
  if (Object.hasOwn(rule, 'Or')) return rules(rule, 'Or').some((each) => ruleHolds(each, scope));
  if (Object.hasOwn(rule, 'Not')) return !ruleHolds(objectOf(rule, 'Not') ?? {}, scope);
  const operator = operatorOf(rule);
  if (operator === undefined) return false;
  const expected = fieldOf(rule, operator.name) ?? null;
  const value = variableValue(textOf(rule, 'Variable') ?? '$', operator, scope);
  const wanted = operator.operandIsPath ? valueAt(String(expected), scope) : expected;
  return operator.test(value, wanted);
}

function rules(rule: Readonly<JsonObject>, field: string): JsonObject[] {
  return listOf(rule, field).filter(isObject);
}

const operators = new WeakMap<Readonly<JsonObject>, ComparisonOperator>();

function operatorOf(rule: Readonly<JsonObject>): ComparisonOperator | undefined {
  const known = operators.get(rule);
  if (known !== undefined) return known;
  const name = Object.keys(rule).find((key) => COMPARISON_OPERATORS.has(key));
  const operator = name === undefined ? undefined : COMPARISON_OPERATORS.get(name);
  if (operator !== undefined) operators.set(rule, operator);
  return operator;
}

function variableValue(
  path: string,
  operator: ComparisonOperator,
  scope: JsonPathScope,
): Json | undefined {
  if (!operator.testsPresence) return valueAt(path, scope);
  const outcome = findPath(path, scope);
  return outcome.found ? outcome.value : undefined;
}

function valueAt(path: string, scope: JsonPathScope): Json {
  const outcome = findPath(path, scope);
  if (outcome.found) return outcome.value;
  throw new QueryError(
    'States.Runtime',
    `Invalid path '${path}': The choice state's condition path references an invalid value.`,
  );
}
