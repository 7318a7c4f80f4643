import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { isObject } from '../definition/fields.ts';
import { LocalError } from '../port/localError.ts';

type Kind = 'string' | 'number' | 'any';

/** Fields that TestState takes in a context object (types of most are unverified). */
const FIELDS: ReadonlyMap<string, Readonly<Record<string, Kind>>> = new Map<
  string,
  Readonly<Record<string, Kind>>
>([
  [
    'Execution',
    {
      Id: 'string',
      Input: 'any',
      Name: 'string',
      RoleArn: 'string',
      StartTime: 'string',
      RedriveCount: 'number',
      RedriveTime: 'string',
    },
  ],
  ['State', { EnteredTime: 'string', Name: 'string', RetryCount: 'number' }],
  ['StateMachine', { Id: 'string', Name: 'string' }],
  ['Task', { Token: 'string' }],
  ['Map', { Item: 'any' }],
]);

/**
 * The context object that a request gives.
 *
 * @throws LocalError `ValidationException`
 */
export function givenContext(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  const context = parse(text);
  for (const [name, value] of Object.entries(context)) requireField(name, value);
  return context;
}

function parse(text: string): JsonObject {
  try {
    const context: Json = JSON.parse(text);
    if (isObject(context)) return context;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalid('must be a JSON object');
}

function requireField(name: string, value: Json): void {
  const fields = FIELDS.get(name);
  if (fields === undefined) throw invalid(`Field '${name}' is not allowed`);
  if (!isObject(value)) throw invalid(`${name} must be an object`);
  for (const [key, entry] of Object.entries(value)) {
    const kind = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (kind === undefined) throw invalid(`Field '${name}.${key}' is not allowed`);
    if (kind !== 'any' && typeof entry !== kind) {
      throw invalid(`${name}.${key} must be a ${kind}`);
    }
  }
}

function invalid(problem: string): LocalError {
  return new LocalError('ValidationException', `Invalid Context object provided: ${problem}`);
}
