import { type Json, type JsonObject, setMember } from '../../json.ts';
import { VALUE_DEPTH } from '../jsonEquality.ts';
import type { JsonataScope } from '../scope.ts';
import { evaluateJsonata } from './evaluateJsonata.ts';
import { evaluationFailure } from './jsonataError.ts';
import { isJsonataText } from './jsonataText.ts';

/**
 * Evaluates every string `{% … %}` in a value, at every depth; anything else stands for itself. For
 * `Arguments`, `Output`, `Assign`, `ItemSelector` and every other field of JSONata states.
 *
 * @throws QueryError as {@link evaluateJsonata} does, with the place inside the field as its
 *   location: `Output/jobs[0]`.
 *
 * @example
 * const scope = { states: { input: { id: 7 } }, variables: {}, random: () => 0.5 };
 * const output = await evaluateJsonataTemplate('Output', { id: '{% $states.input.id %}' }, scope);
 */
export function evaluateJsonataTemplate(
  field: string,
  template: Json,
  scope: JsonataScope,
): Promise<Json> {
  return fill(field, template, { scope, depth: 0 });
}

interface Place {
  readonly scope: JsonataScope;
  readonly depth: number;
}

async function fill(field: string, template: Json, place: Place): Promise<Json> {
  if (typeof template === 'string') {
    return isJsonataText(template) ? evaluateJsonata(field, template, place.scope) : template;
  }
  if (typeof template !== 'object' || template === null) return template;
  if (place.depth > VALUE_DEPTH) {
    const message = `nested more than ${VALUE_DEPTH} levels deep`;
    throw evaluationFailure({ field, expression: '' }, { message });
  }
  const below = { ...place, depth: place.depth + 1 };
  return Array.isArray(template)
    ? fillArray(field, template, below)
    : fillObject(field, template, below);
}

async function fillArray(field: string, items: readonly Json[], place: Place): Promise<Json> {
  const filled: Json[] = [];
  for (const [index, item] of items.entries()) {
    filled.push(await fill(`${field}[${index}]`, item, place));
  }
  return filled;
}

async function fillObject(
  field: string,
  members: Readonly<JsonObject>,
  place: Place,
): Promise<Json> {
  const filled: JsonObject = {};
  for (const [key, member] of Object.entries(members)) {
    setMember(filled, key, await fill(`${field}/${key}`, member, place));
  }
  return filled;
}
