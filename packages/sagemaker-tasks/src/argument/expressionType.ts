import type { JsonType } from './argument.ts';

/**
 * What each intrinsic function answers; the others answer what they are given.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
const intrinsicTypes: ReadonlyMap<string, JsonType> = new Map([
  ['States.Array', 'array'],
  ['States.ArrayContains', 'boolean'],
  ['States.ArrayLength', 'number'],
  ['States.ArrayPartition', 'array'],
  ['States.ArrayRange', 'array'],
  ['States.ArrayUnique', 'array'],
  ['States.Base64Decode', 'string'],
  ['States.Base64Encode', 'string'],
  ['States.Format', 'string'],
  ['States.Hash', 'string'],
  ['States.JsonMerge', 'object'],
  ['States.JsonToString', 'string'],
  ['States.MathAdd', 'number'],
  ['States.MathRandom', 'number'],
  ['States.StringSplit', 'array'],
  ['States.UUID', 'string'],
]);

/**
 * Types of the context object's fields that SageMaker parameters are made from.
 * https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
 */
const contextTypes: ReadonlyMap<string, JsonType> = new Map([
  ['$$.Execution.Id', 'string'],
  ['$$.Execution.Name', 'string'],
  ['$$.Execution.RoleArn', 'string'],
  ['$$.Execution.StartTime', 'string'],
  ['$$.Map.Item.Index', 'number'],
  ['$$.State.EnteredTime', 'string'],
  ['$$.State.Name', 'string'],
  ['$$.State.RetryCount', 'number'],
  ['$$.StateMachine.Id', 'string'],
  ['$$.StateMachine.Name', 'string'],
]);

/** The type of a JSONPath state's expression, where it is certain. */
export function jsonPathType(expression: string): JsonType | undefined {
  const [name = ''] = expression.trim().split('(', 1);
  return intrinsicTypes.get(name.trim()) ?? contextTypes.get(expression.trim());
}
