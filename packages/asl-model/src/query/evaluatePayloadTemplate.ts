import { type Json, type JsonObject, setMember } from '../json.ts';
import { followPath, requirePath } from './evaluatePath.ts';
import { evaluateIntrinsic } from './intrinsics/evaluateIntrinsic.ts';
import { looksLikeIntrinsic } from './intrinsics/parseIntrinsic.ts';
import { VALUE_DEPTH } from './jsonEquality.ts';
import type { JsonPath } from './jsonPath/jsonPath.ts';
import { jsonText } from './jsonText.ts';
import { QueryError } from './queryError.ts';
import type { JsonPathScope } from './scope.ts';

/**
 * Fills in a payload template: a key that ends with `.$` takes the value of the path or intrinsic
 * function call behind it, at every depth. For `Parameters`, `ResultSelector`, `ItemSelector`,
 * `Credentials` and `Assign` of JSONPath states.
 * https://states-language.net/spec.html#payload-template
 *
 * @throws QueryError `States.Runtime` or `States.IntrinsicFailure`, with AWS's texts.
 *
 * @example
 * const scope = { input: { id: 7 }, context: {}, variables: {}, random: () => 0.5 };
 * const template = { 'JobName.$': "States.Format('job-{}', $.id)" };
 * const parameters = evaluatePayloadTemplate(template, scope);
 */
export function evaluatePayloadTemplate(template: Json, scope: JsonPathScope): Json {
  return fill(template, scope, 0);
}

/**
 * The value of one field that holds a path or an intrinsic function call: `ErrorPath`, `CausePath`,
 * a `.$` key.
 *
 * @throws QueryError `States.Runtime`, "The JSONPath '…' specified for the field '…' could not be
 *   found in the input '…'" (recorded on AWS), or the errors of {@link evaluateIntrinsic}.
 *
 * @example
 * const scope = { input: { why: 'quota' }, context: {}, variables: {}, random: () => 0.5 };
 * const cause = evaluateField('CausePath', '$.why', scope);
 */
export function evaluateField(field: string, text: string, scope: JsonPathScope): Json {
  if (looksLikeIntrinsic(text)) return evaluateIntrinsic(text, scope);
  const path = requirePath(text);
  const outcome = followPath(path, scope);
  if (outcome.found) return outcome.value;
  // Measured on AWS: an index past the end of an array is `null` here, though not in an intrinsic
  // function's argument.
  if (endsPastArray(path, scope)) return null;
  const searched = jsonText(path.root.kind === 'context' ? scope.context : scope.input);
  throw new QueryError(
    'States.Runtime',
    `The JSONPath '${text}' specified for the field '${field}'` +
      ` could not be found in the input '${searched}'`,
  );
}

function endsPastArray(path: JsonPath, scope: JsonPathScope): boolean {
  if (!path.definite || path.segments.at(-1)?.kind !== 'index') return false;
  const array = followPath({ ...path, segments: path.segments.slice(0, -1) }, scope);
  return array.found && Array.isArray(array.value);
}

function fill(template: Json, scope: JsonPathScope, depth: number): Json {
  if (typeof template !== 'object' || template === null) return template;
  if (depth > VALUE_DEPTH) {
    throw new QueryError('States.Runtime', `A template nests at most ${VALUE_DEPTH} levels deep.`);
  }
  if (Array.isArray(template)) return template.map((item) => fill(item, scope, depth + 1));
  return fillObject(template, scope, depth + 1);
}

function fillObject(template: Readonly<JsonObject>, scope: JsonPathScope, depth: number): Json {
  const filled: JsonObject = {};
  for (const [key, value] of Object.entries(template)) {
    if (!key.endsWith('.$')) setMember(filled, key, fill(value, scope, depth));
    else setMember(filled, key.slice(0, -2), evaluateTemplateField(key, value, scope));
  }
  return filled;
}

function evaluateTemplateField(field: string, value: Json, scope: JsonPathScope): Json {
  if (typeof value === 'string') return evaluateField(field, value, scope);
  throw new QueryError(
    'States.Runtime',
    `The value for the field '${field}' must be a valid JSONPath` +
      ' or a valid intrinsic function call',
  );
}
