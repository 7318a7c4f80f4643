import type { Json } from '../../json.ts';
import {
  type JsonataEnvironment,
  type JsonataFunction,
  JsonataFunctionError,
  type ParameterType,
} from './jsonataFunction.ts';
import { JSONATA_FUNCTIONS } from './jsonataFunctions.ts';

/**
 * The variables under which an expression finds the functions that Step Functions adds, and not the
 * one it removes.
 */
export function bindFunctions(environment: JsonataEnvironment): Record<string, unknown> {
  const bindings: Record<string, unknown> = { eval: undefined };
  for (const added of JSONATA_FUNCTIONS) {
    bindings[added.name] = (...operands: unknown[]) => call(added, operands, environment);
  }
  return bindings;
}

function call(
  added: JsonataFunction,
  operands: readonly unknown[],
  environment: JsonataEnvironment,
): unknown {
  const given = operands.slice(0, added.parameters.length);
  while (given.length > added.required && given.at(-1) === undefined) given.pop();
  // As JSONata's own functions: nothing is made of nothing.
  if (given.length === added.required && given.includes(undefined)) return undefined;
  const checked = given.map((operand, position) => check(added, operand, position));
  if (operands.length > added.parameters.length || given.length < added.required) {
    throw mismatch(added, operands.length);
  }
  const result = added.evaluate(checked, environment);
  return added.sequence && Array.isArray(result) ? asSequence(result) : result;
}

const CHECKS: Readonly<Record<ParameterType, (operand: unknown) => boolean>> = {
  array: Array.isArray,
  number: (operand) => typeof operand === 'number',
  string: (operand) => typeof operand === 'string',
  any: () => true,
};

function check(added: JsonataFunction, operand: unknown, position: number): Json {
  const type = added.parameters[position] ?? 'any';
  const value = type === 'array' && !Array.isArray(operand) ? [operand] : operand;
  if (!CHECKS[type](value)) throw mismatch(added, position + 1);
  return value as Json;
}

function mismatch(added: JsonataFunction, index: number): Error {
  const message = `Argument ${index} of function "${added.name}" does not match function signature`;
  return new JsonataFunctionError(message, { code: 'T0410', index });
}

/** Marks a list as the library marks its sequences. */
function asSequence(items: Json[]): Json[] {
  return Object.defineProperty([...items], 'sequence', { value: true, enumerable: false });
}
