import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of untrusted JSON: `constructor` and the like are keys as any other. */
export function fieldOf(object: Readonly<JsonObject>, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function textOf(object: Readonly<JsonObject>, key: string): string | undefined {
  const value = fieldOf(object, key);
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(object: Readonly<JsonObject>, key: string): number | undefined {
  const value = fieldOf(object, key);
  return typeof value === 'number' ? value : undefined;
}

export function objectOf(object: Readonly<JsonObject>, key: string): JsonObject | undefined {
  const value = fieldOf(object, key);
  return isObject(value) ? value : undefined;
}

export function listOf(object: Readonly<JsonObject>, key: string): readonly Json[] {
  const value = fieldOf(object, key);
  return Array.isArray(value) ? value : [];
}
