import type { Json } from '@sfn-sagemaker/asl-model';
import { isObject } from '../../local/definition/fields.ts';
import type { LocalExecution } from '../../local/execution.ts';
import type { MockedAttempts } from '../../local/mock.ts';
import type { Scenario } from '../../project/project.ts';
import { answersOf } from './answers.ts';
import { type Change, changed, type Place } from './change.ts';

/** How many ways to bring changes about are tried. */
const MOST = 24;

export interface Ended {
  readonly scenario: Scenario;
  readonly execution: LocalExecution;
}

/**
 * Scenarios that may bring changes of a state's input about: the input of the execution changed in
 * the same places, or the answer of a task whose result the state's input may hold. Only a run
 * tells whether one does.
 */
export function deliveries(
  { scenario, execution }: Ended,
  changes: readonly Change[],
  input: Json,
): Scenario[] {
  const started = allChanged(scenario.input ?? input, changes);
  const ofInput = started === undefined ? [] : [{ ...scenario, input: started }];
  const ofAnswers = [...answersOf(execution)].reverse().flatMap(([task, answer]) =>
    changedAnswers(answer, changes).map((Return) => ({
      ...scenario,
      mocks: new Map([...scenario.mocks, [task, always({ Return })]]),
    })),
  );
  return [...ofInput, ...ofAnswers].slice(0, MOST);
}

/** The same answer to every attempt. */
export function always(response: MockedAttempts['response']): MockedAttempts[] {
  return [{ first: 0, last: Number.MAX_SAFE_INTEGER, response }];
}

/** The state's input may hold the answer below some names, or a member of it. */
function changedAnswers(answer: Json, changes: readonly Change[]): Json[] {
  const [first] = changes;
  const depths = Array.from({ length: first?.place.length ?? 0 }, (_, depth) => depth);
  const below = depths.flatMap((depth) => withoutNames(changes, depth) ?? []);
  return membersOf(answer).flatMap((member) =>
    below.flatMap((parts) => allChanged(answer, inside(parts, member)) ?? []),
  );
}

type Changes = readonly Change[];

function withoutNames(changes: Changes, depth: number): Changes[] | undefined {
  const [first] = changes;
  const common = JSON.stringify(first?.place.slice(0, depth));
  const same = changes.every(({ place }) => JSON.stringify(place.slice(0, depth)) === common);
  if (!same) return undefined;
  return [changes.map(({ place, value }) => ({ place: place.slice(depth), value }))];
}

function inside(changes: Changes, member: Place): Changes {
  return changes.map(({ place, value }) => ({ place: [...member, ...place], value }));
}

/** The answer itself, objects in it, and what a Lambda function returns. */
function membersOf(answer: Json): Place[] {
  const entries = isObject(answer) ? Object.entries(answer) : [];
  const objects = entries.flatMap(([name, member]) => (isObject(member) ? [name] : []));
  return [[], ...new Set([...objects, 'Payload'])].map((name) => [name].flat());
}

function allChanged(value: Json, changes: Changes): Json | undefined {
  return changes.reduce<Json | undefined>(
    (reached, change) => (reached === undefined ? undefined : changed(reached, change)),
    value,
  );
}
