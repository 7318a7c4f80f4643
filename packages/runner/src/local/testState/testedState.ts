import { escapePointerToken, type Json, type JsonObject } from '@sfn-sagemaker/asl-model';
import { compileDefinition } from '../definition/compile.ts';
import { isObject } from '../definition/fields.ts';
import type { MachinePlan, StatePlan } from '../definition/plan.ts';
import { LocalError } from '../port/localError.ts';

/** What AWS calls a state that is given without a name. */
const NAMELESS = 'StateName';

/**
 * The state that TestState is about: the definition itself, or the named one of a state machine,
 * wherever it is nested.
 *
 * @throws LocalError `InvalidDefinition`, `ValidationException`, `ParamValidationError`
 */
export function testedState(definition: string, stateName: string | undefined): StatePlan {
  if (stateName === '') throw tooShort();
  const source = parse(definition);
  const machine = Object.hasOwn(source, 'States')
    ? source
    : { StartAt: NAMELESS, States: { [NAMELESS]: source } };
  requireFilled(machine);
  const found = find(compileDefinition(machine), stateName ?? NAMELESS);
  if (found !== undefined) return found;
  throw new LocalError('ValidationException', 'State not found in definition');
}

function tooShort(): LocalError {
  return new LocalError(
    'ParamValidationError',
    'Parameter validation failed:\nInvalid length for parameter stateName, value: 0, valid min length: 1',
  );
}

function parse(definition: string): JsonObject {
  try {
    const source: Json = JSON.parse(definition);
    if (isObject(source)) return source;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalid(`INVALID_JSON_DESCRIPTION: ${error.message}`);
  }
  throw invalid('INVALID_JSON_DESCRIPTION: it is no JSON object');
}

/** Lists that AWS wants something in. */
const FILLED: ReadonlyMap<string, string> = new Map([
  ['Parallel', 'Branches'],
  ['Choice', 'Choices'],
]);

function requireFilled({ States }: JsonObject): void {
  for (const [name, state] of Object.entries(isObject(States) ? States : {})) {
    if (!isObject(state)) continue;
    const list = FILLED.get(String(state.Type));
    const value = list === undefined ? undefined : state[list];
    if (!Array.isArray(value) || value.length > 0) continue;
    const at = `/States/${escapePointerToken(name)}/${list}`;
    throw invalid(`SCHEMA_VALIDATION_FAILED: Value cannot be empty at ${at}`);
  }
}

function invalid(problem: string): LocalError {
  return new LocalError('InvalidDefinition', `Invalid State Machine Definition: '${problem}'`);
}

function find(machine: MachinePlan, name: string): StatePlan | undefined {
  const machines = [machine];
  for (const { states } of machines) {
    const found = states.get(name);
    if (found !== undefined) return found;
    for (const state of states.values()) machines.push(...state.machines);
  }
  return undefined;
}
