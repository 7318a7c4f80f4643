import type { Json } from '@sfn-sagemaker/asl-model';
import { isObject } from '../../local/definition/fields.ts';
import type { LocalExecution } from '../../local/execution.ts';
import type { MockedAttempts } from '../../local/mock.ts';
import type { Scenario } from '../../project/project.ts';
import { answersOf } from './answers.ts';
import { type Change, changed, type Place, valueAt } from './change.ts';
import type { Seen } from './condition.ts';
import { equalPlaces } from './equalPlaces.ts';

/** How many ways to bring changes about are tried. */
const MOST = 32;

export interface Ended {
  readonly scenario: Scenario;
  readonly execution: LocalExecution;
}

interface Wanted {
  readonly changes: readonly Change[];
  /** What the state sees without them. */
  readonly seen: Seen;
}

/**
 * Scenarios that may bring changes of what a state sees about: the input of the execution changed,
 * or the answer of a task. Places are tried by their names and by the values that they hold now;
 * only a run tells whether one is right.
 */
export function deliveries(
  { scenario, execution }: Ended,
  wanted: Wanted,
  input: Json,
): Scenario[] {
  const started = scenario.input ?? input;
  const ofInput = [...sameNames(started, wanted), ...sameValues(started, wanted)];
  const ofAnswers = [...answersOf(execution)].reverse().flatMap(([task, answer]) =>
    [...withinAnswer(answer, wanted), ...sameValues(answer, wanted)].map((Return) => ({
      ...scenario,
      mocks: new Map([...scenario.mocks, [task, always({ Return })]]),
    })),
  );
  return [...ofInput.map((other) => ({ ...scenario, input: other })), ...ofAnswers].slice(0, MOST);
}

/** The same answer to every attempt. */
export function always(response: MockedAttempts['response']): MockedAttempts[] {
  return [{ first: 0, last: Number.MAX_SAFE_INTEGER, response }];
}

type Changes = readonly Change[];

/** As if the value had come to the state as it is. */
function sameNames(value: Json, { changes }: Wanted): Json[] {
  return withoutNames(changes, 1).flatMap((below) => allChanged(value, below) ?? []);
}

/** Where the value holds what the state's places hold. */
function sameValues(value: Json, { changes, seen }: Wanted): Json[] {
  const options = changes.map((change) => equalPlaces(value, valueAt(seen, change.place)));
  const ways = options.length === 1 ? (options[0]?.length ?? 0) : 1;
  return Array.from({ length: ways }, (_, way) =>
    changes.flatMap(({ value: other }, index) => {
      const place = options[index]?.[way];
      return place === undefined ? [] : [{ place, value: other }];
    }),
  ).flatMap((located) =>
    located.length === changes.length ? (allChanged(value, located) ?? []) : [],
  );
}

/** The state may see the answer below some names, or a member of it. */
function withinAnswer(answer: Json, { changes }: Wanted): Json[] {
  const depths = Array.from({ length: changes[0]?.place.length ?? 0 }, (_, depth) => depth);
  const below = depths.slice(1).flatMap((depth) => withoutNames(changes, depth));
  return membersOf(answer).flatMap((member) =>
    below.flatMap((parts) => allChanged(answer, inside(parts, member)) ?? []),
  );
}

/** Changes of what is below the names that all of them begin with; none where they differ. */
function withoutNames(changes: Changes, depth: number): Changes[] {
  const common = JSON.stringify(changes[0]?.place.slice(0, depth));
  const same = changes.every(({ place }) => JSON.stringify(place.slice(0, depth)) === common);
  return same ? [changes.map(({ place, value }) => ({ place: place.slice(depth), value }))] : [];
}

function inside(changes: Changes, member: Place): Changes {
  return changes.map(({ place, value }) => ({ place: [...member, ...place], value }));
}

/** The answer itself, objects in it, and what a Lambda function returns. */
function membersOf(answer: Json): Place[] {
  const entries = isObject(answer) ? Object.entries(answer) : [];
  const objects = entries.flatMap(([name, member]) => (isObject(member) ? [name] : []));
  return [[], ...[...new Set([...objects, 'Payload'])].map((name) => [name])];
}

function allChanged(value: Json, changes: Changes): Json | undefined {
  return changes.reduce<Json | undefined>(
    (reached, change) => (reached === undefined ? undefined : changed(reached, change)),
    value,
  );
}
