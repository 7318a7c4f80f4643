import type { Json } from '../../json.ts';
import { isJsonObject, ownProperty } from '../jsonObject.ts';
import { jsonText } from '../jsonText.ts';

/** What is one step below a value; undefined where there is nothing. */
export function applyStep(value: Json, step: string | number): Json | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value.at(step) : undefined;
  return isJsonObject(value) ? ownProperty(value, step) : undefined;
}

/** AWS's words for a step that leads nowhere, as users report them. */
export function stepConflict(step: string | number, value: Json): string {
  return `Unable to apply step "${step}" to input ${jsonText(value)}`;
}
