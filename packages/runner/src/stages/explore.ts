import {
  findIntegration,
  type Json,
  type JsonObject,
  parseTaskResource,
} from '@sfn-sagemaker/asl-model';
import { compileDefinition } from '../local/definition/compile.ts';
import { DefinitionError } from '../local/definition/definitionError.ts';
import { textOf } from '../local/definition/fields.ts';
import type { StatePlan } from '../local/definition/plan.ts';
import type { LocalExecution } from '../local/execution.ts';
import type { MockedStates } from '../local/mock.ts';
import type { Scenario } from '../project/project.ts';
import type { SimulationReport } from '../report/model.ts';
import { exploreBranches } from './explore/branches.ts';
import { always, type Ended } from './explore/deliveries.ts';

interface Explored {
  readonly input: Json;
  readonly scenarios: readonly Scenario[];
  run(scenario: Scenario): Promise<LocalExecution>;
}

/**
 * What happens when each task fails with each error that the definition answers to, and when the
 * input leads to each rule of each Choice. A run that ends in a failure which no Catch and no Fail
 * state foresaw is not as expected; places that no run reaches show in the coverage.
 */
export async function explored(
  definition: JsonObject,
  { input, scenarios, run }: Explored,
): Promise<SimulationReport[]> {
  const states = statesOf(definition);
  const mocks = baseOf(states, scenarios);
  const sample: Scenario = { name: 'sample input', mocks, expected: { status: 'SUCCEEDED' } };
  const bases: Ended[] = [];
  for (const scenario of [sample, ...scenarios.filter(({ name }) => name !== '')]) {
    const base = { ...scenario, mocks: new Map([...mocks, ...scenario.mocks]) };
    bases.push({ scenario: base, execution: await run(base) });
  }
  const tries = states.flatMap((state) => {
    const base = bases.find(({ execution }) => execution.coverage.states[state.pointer] !== 0);
    return base === undefined ? [] : failuresOf(state, base.scenario);
  });
  const failures: Ended[] = [];
  for (const scenario of tries) failures.push({ scenario, execution: await run(scenario) });
  const runs = [...bases, ...failures];
  const undecided = await exploreBranches(states, { input, run, runs });
  const [first, ...rest] = runs.map(({ scenario, execution }) => reportOf(scenario, execution));
  return first === undefined ? [] : [{ ...first, undecided }, ...rest];
}

function reportOf(scenario: Scenario, execution: LocalExecution): SimulationReport {
  const { status, error } = execution;
  const foreseen = isForeseen(execution) || isExpected(scenario, execution);
  const expected = foreseen ? { status, ...(error === null ? {} : { error }) } : scenario.expected;
  return { scenario: scenario.name, expected, asExpected: foreseen, execution };
}

/** A scenario that says how it is to end foresees that end. */
function isExpected({ expected }: Scenario, { status, error }: LocalExecution): boolean {
  return expected.status === status && (expected.error === undefined || expected.error === error);
}

function statesOf(definition: JsonObject): StatePlan[] {
  try {
    const machines = [compileDefinition(definition)];
    return machines.flatMap(({ states }) =>
      [...states.values()].flatMap((state) => {
        machines.push(...state.machines);
        return state;
      }),
    );
  } catch (error) {
    if (error instanceof DefinitionError) return [];
    throw error;
  }
}

/** Answers for tasks that nothing simulates: of the first scenario that has one, or an empty one. */
function baseOf(states: readonly StatePlan[], scenarios: readonly Scenario[]): MockedStates {
  const tasks = states.filter(({ type, fields }) => type === 'Task' && !isSimulated(fields));
  return new Map(
    tasks.map(({ fields, name }) => {
      const mocked = scenarios.map(({ mocks }) => mocks.get(name)).find(Boolean);
      return [name, mocked ?? always({ Return: emptyAnswer(fields) })];
    }),
  );
}

/** Who invokes a Lambda function goes on with its payload. */
function emptyAnswer(fields: Readonly<JsonObject>): JsonObject {
  const invokes = parseTaskResource(textOf(fields, 'Resource') ?? '')?.service === 'lambda';
  return invokes ? { StatusCode: 200, Payload: {} } : {};
}

function isSimulated(fields: Readonly<JsonObject>): boolean {
  return parseTaskResource(textOf(fields, 'Resource') ?? '')?.service === 'sagemaker';
}

const WILDCARDS: ReadonlySet<string> = new Set(['States.ALL', 'States.TaskFailed']);

/**
 * One try per error that a Retry or Catch names, and one with an error that none names, in the
 * first run that comes to the task.
 */
function failuresOf(
  { catchers, fields, name, retriers, type }: StatePlan,
  base: Scenario,
): Scenario[] {
  if (type !== 'Task') return [];
  const resource = parseTaskResource(textOf(fields, 'Resource') ?? '');
  const prefix = (resource && findIntegration(resource)?.errorPrefix) ?? 'Task';
  const named = [...retriers, ...catchers].flatMap(({ errorEquals }) => errorEquals);
  const errors = new Set([
    ...named.filter((error) => !WILDCARDS.has(error)),
    `${prefix}.UnforeseenException`,
  ]);
  return [...errors].map((error) => ({
    ...base,
    name: `${name} fails with ${error}`,
    mocks: new Map([
      ...base.mocks,
      [name, always({ Throw: { Error: error, Cause: 'tried by --explore' } })],
    ]),
    expected: { status: 'SUCCEEDED' },
  }));
}

/** Whether a run succeeded, or failed in a Fail state. */
function isForeseen({ status, events }: LocalExecution): boolean {
  if (status === 'SUCCEEDED') return true;
  return status === 'FAILED' && events.at(-2)?.type === 'FailStateEntered';
}
