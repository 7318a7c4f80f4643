import type { Json } from '../../json.ts';
import { QueryError } from '../queryError.ts';
import { applyStep, stepConflict } from './applyStep.ts';
import { requireReferencePath } from './requireReferencePath.ts';

/**
 * Reads the place that a reference path names in a document, whatever the path's root.
 *
 * @throws QueryError `States.ReferencePathConflict`, "Unable to apply step "a" to input {…}", when
 *   there is no such place; `States.Runtime` when the text is no reference path.
 *
 * @example
 * const name = readReferencePath({ jobs: [{ name: 'train' }] }, '$.jobs[0].name');
 */
export function readReferencePath(data: Json, path: string): Json {
  let value = data;
  for (const step of requireReferencePath(path).steps) {
    const next = applyStep(value, step);
    if (next === undefined) {
      throw new QueryError('States.ReferencePathConflict', stepConflict(step, value));
    }
    value = next;
  }
  return value;
}
