import type { Json, JsonObject } from '../json.ts';

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; undefined where there is none, whatever the prototype has. */
export function ownProperty(object: Readonly<JsonObject>, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
