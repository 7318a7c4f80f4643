import {
  escapePointerToken,
  type Json,
  type JsonObject,
  type QueryLanguage,
  type StateMachineType,
} from '@sfn-sagemaker/asl-model';
import { DefinitionError } from './definitionError.ts';
import { fieldOf, isObject, listOf, numberOf, objectOf, textOf } from './fields.ts';
import {
  type Catcher,
  type ChoiceRule,
  type MachinePlan,
  type Retrier,
  STATE_TYPES,
  type StatePlan,
  type StateType,
} from './plan.ts';

interface Draft {
  readonly source: Json | undefined;
  readonly pointer: string;
  readonly queryLanguage: QueryLanguage;
  /** How many machines are around it. */
  readonly depth: number;
  /** Where the finished plan goes. */
  readonly into: MachinePlan[];
}

/**
 * AWS reads JSON of a thousand levels at most (unverified); a machine in a state takes four of
 * them.
 */
const MACHINE_DEPTH = 250;

/**
 * Reads a definition once, so that a visit of a state reads no JSON. Nested machines wait in a list
 * rather than on the call stack.
 *
 * @throws DefinitionError where the definition could not be run at all.
 */
export function compileDefinition(definition: JsonObject): MachinePlan {
  const top: MachinePlan[] = [];
  const drafts: Draft[] = [
    {
      source: definition,
      pointer: '',
      queryLanguage: languageOf(definition, 'JSONPath'),
      depth: 0,
      into: top,
    },
  ];
  for (const draft of drafts) draft.into.push(compileMachine(draft, drafts));
  const [machine] = top;
  if (machine === undefined) throw new DefinitionError('', 'The definition is empty.');
  return machine;
}

function compileMachine(draft: Draft, drafts: Draft[]): MachinePlan {
  const { source, pointer, depth } = draft;
  if (depth > MACHINE_DEPTH) throw new DefinitionError(pointer, 'Machines are nested too deeply.');
  if (!isObject(source)) throw new DefinitionError(pointer, 'A machine must be a JSON object.');
  const startAt = textOf(source, 'StartAt');
  const states = objectOf(source, 'States');
  if (startAt === undefined) throw new DefinitionError(pointer, 'StartAt names no state.');
  if (states === undefined) throw new DefinitionError(pointer, 'States must be an object.');
  const plans = new Map<string, StatePlan>();
  for (const [name, state] of Object.entries(states)) {
    const at = `${pointer}/States/${escapePointerToken(name)}`;
    plans.set(name, compileState({ name, state, at, machine: draft }, drafts));
  }
  const timeoutSeconds = numberOf(source, 'TimeoutSeconds');
  return { pointer, startAt, states: plans, timeoutSeconds };
}

interface StateDraft {
  readonly name: string;
  readonly state: Json;
  readonly at: string;
  /** The machine around it. */
  readonly machine: Draft;
}

function compileState(draft: StateDraft, drafts: Draft[]): StatePlan {
  const { name, state, at } = draft;
  const { queryLanguage, depth } = draft.machine;
  if (!isObject(state))
    throw new DefinitionError(at, `State ${JSON.stringify(name)} is no object.`);
  const type = typeOf(state, at);
  const machines: MachinePlan[] = [];
  for (const { source, path } of nestedMachines(state)) {
    drafts.push({ source, pointer: at + path, queryLanguage, depth: depth + 1, into: machines });
  }
  return {
    name,
    type,
    pointer: at,
    queryLanguage: languageOf(state, queryLanguage),
    fields: state,
    next: textOf(state, 'Next'),
    nextPointer: `${at}/Next`,
    defaultPointer: `${at}/Default`,
    rules: rulesOf(state, at),
    retriers: listOf(state, 'Retry').map((entry, index) => retrier(entry, `${at}/Retry/${index}`)),
    catchers: listOf(state, 'Catch').map((entry, index) => catcher(entry, `${at}/Catch/${index}`)),
    machines,
    childExecutions: childExecutions(state),
  };
}

function typeOf(state: JsonObject, at: string): StateType {
  const written = textOf(state, 'Type');
  const type = STATE_TYPES.find((known) => known === written);
  if (type !== undefined) return type;
  throw new DefinitionError(at, `Type must be one of ${STATE_TYPES.join(', ')}.`);
}

/** Nested states take the language of the machine around them, not of their Map or Parallel. */
function nestedMachines(state: JsonObject): { source: Json | undefined; path: string }[] {
  switch (textOf(state, 'Type')) {
    case 'Parallel':
      return listOf(state, 'Branches').map((source, index) => ({
        source,
        path: `/Branches/${index}`,
      }));
    case 'Map': {
      const field = Object.hasOwn(state, 'ItemProcessor') ? 'ItemProcessor' : 'Iterator';
      return [{ source: fieldOf(state, field), path: `/${field}` }];
    }
    default:
      return [];
  }
}

function rulesOf(state: JsonObject, at: string): ChoiceRule[] {
  if (textOf(state, 'Type') !== 'Choice') return [];
  return listOf(state, 'Choices').flatMap((fields, index) => {
    if (!isObject(fields)) return [];
    const pointer = `${at}/Choices/${index}`;
    return { pointer, nextPointer: `${pointer}/Next`, next: textOf(fields, 'Next'), fields };
  });
}

function childExecutions(state: JsonObject): StateMachineType | undefined {
  const processor = objectOf(state, 'ItemProcessor') ?? {};
  const config = objectOf(processor, 'ProcessorConfig') ?? {};
  if (textOf(config, 'Mode') !== 'DISTRIBUTED') return undefined;
  return textOf(config, 'ExecutionType') === 'EXPRESS' ? 'EXPRESS' : 'STANDARD';
}

function languageOf(object: JsonObject, inherited: QueryLanguage): QueryLanguage {
  const written = textOf(object, 'QueryLanguage');
  return written === 'JSONata' || written === 'JSONPath' ? written : inherited;
}

function retrier(entry: Json, pointer: string): Retrier {
  if (!isObject(entry)) throw new DefinitionError(pointer, 'A retrier must be an object.');
  return {
    pointer,
    errorEquals: errorNames(entry),
    intervalSeconds: numberOf(entry, 'IntervalSeconds') ?? 1,
    maxAttempts: numberOf(entry, 'MaxAttempts') ?? 3,
    backoffRate: numberOf(entry, 'BackoffRate') ?? 2,
    maxDelaySeconds: numberOf(entry, 'MaxDelaySeconds') ?? Number.POSITIVE_INFINITY,
    jitter: textOf(entry, 'JitterStrategy') === 'FULL',
  };
}

function catcher(entry: Json, pointer: string): Catcher {
  if (!isObject(entry)) throw new DefinitionError(pointer, 'A catcher must be an object.');
  const next = textOf(entry, 'Next');
  if (next === undefined) throw new DefinitionError(pointer, 'A catcher must name a Next state.');
  return { pointer, errorEquals: errorNames(entry), next, fields: entry };
}

function errorNames(entry: JsonObject): string[] {
  return listOf(entry, 'ErrorEquals').filter((name) => typeof name === 'string');
}
