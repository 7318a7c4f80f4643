import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import diff, { type Difference } from 'microdiff';
import { shortJson } from './shortJson.ts';

type Step = string | number;

/** A difference in a state, or in the definition around the states when `state` is absent. */
interface Site {
  readonly state?: string;
  /** From the state to what differs; empty when the state itself was added or removed. */
  readonly field: readonly Step[];
}

/**
 * What differs between two definitions, one line for each difference, by state. The order of keys and white space
 * mean nothing.
 *
 * @example
 * definitionChanges(deployed, local); // ['state Train: Parameters.ResourceConfig.InstanceCount 1 → 2']
 */
export function definitionChanges(deployed: Json, local: Json): string[] {
  const differences = diff({ root: withoutPrototype(deployed) }, { root: withoutPrototype(local) });
  return differences.map((difference) => line(difference, siteOf(difference.path.slice(1))));
}

/**
 * Finds the innermost state around a path. Only the fields that hold state machines lead inwards: `States` inside
 * Parameters is a parameter.
 */
function siteOf(path: readonly Step[]): Site {
  let rest = path;
  let state: string | undefined;
  while (rest[0] === 'States' && rest.length > 1) {
    state = String(rest[1]);
    rest = rest.slice(2);
    const inwards = machineSteps(rest);
    // A machine's own fields, such as StartAt of a branch, are told with the state around it.
    if (inwards === 0 || rest[inwards] !== 'States' || rest.length < inwards + 2) break;
    rest = rest.slice(inwards);
  }
  return state === undefined ? { field: rest } : { state, field: rest };
}

/** How many steps lead from a state into a state machine that it holds. */
function machineSteps(path: readonly Step[]): number {
  if (path[0] === 'Branches') return 2;
  return path[0] === 'ItemProcessor' || path[0] === 'Iterator' ? 1 : 0;
}

const verbs = { CREATE: 'added', REMOVE: 'removed' } as const;

function line(difference: Difference, { state, field }: Site): string {
  const where = state === undefined ? 'definition' : `state ${state}`;
  const name = fieldName(field);
  if (difference.type === 'CHANGE') {
    const { oldValue, value } = difference;
    return `${where}: ${name === '' ? '' : `${name} `}${shortJson(oldValue)} → ${shortJson(value)}`;
  }
  const verb = verbs[difference.type];
  if (name === '') return `${where}: ${verb}`;
  const value = difference.type === 'CREATE' ? difference.value : difference.oldValue;
  return `${where}: ${name} ${verb} (${shortJson(value)})`;
}

/** `Parameters.Tags[0].Key` */
function fieldName(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** For microdiff, which asks `key in object`: a state named `constructor` must not be found in a prototype. */
function withoutPrototype(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (value === null || typeof value !== 'object') return value;
  const copy: JsonObject = Object.create(null);
  for (const [key, member] of Object.entries(value)) copy[key] = withoutPrototype(member);
  return copy;
}
