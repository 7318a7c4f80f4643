import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';

/** A definition with one defect. */
export interface Mutant {
  /** What was done to it: `misspelt /States/Train/Parameters/RoleArn`. */
  readonly title: string;
  readonly definition: Json;
  /** Pointer of the state that it is in. */
  readonly state: string;
}

export type Keys = readonly (string | number)[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same JSON with another value at a place; `undefined` takes the place away. */
export function replaced(json: Json, [key, ...rest]: Keys, value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  if (Array.isArray(json)) {
    return json.map((item, index) => (index === key ? replaced(item, rest, value) : item));
  }
  if (!isObject(json)) throw new TypeError(`Nothing has a member ${key} here.`);
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, member]): [string, Json][] => {
      if (name !== key) return [[name, member]];
      if (rest.length === 0 && value === undefined) return [];
      return [[name, replaced(member, rest, value)]];
    }),
  );
}

/** The same JSON with another name for a member, in its place. */
export function renamed(json: Json, keys: Keys, name: string): Json {
  const parent = keys.slice(0, -1);
  const entries = Object.entries(memberOf(json, parent) as JsonObject);
  const other = entries.map(([key, value]) => [key === keys.at(-1) ? name : key, value]);
  return replaced(json, parent, Object.fromEntries(other));
}

export function memberOf(json: Json, keys: Keys): Json | undefined {
  return keys.reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, json);
}
