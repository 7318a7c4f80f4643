import { type Json, type JsonObject, setMember } from '../../json.ts';
import { isJsonObject, ownProperty } from '../jsonObject.ts';
import { QueryError } from '../queryError.ts';
import { stepConflict } from './applyStep.ts';
import { requireReferencePath } from './requireReferencePath.ts';

/**
 * A copy of a document with a value at the place that a reference path names, as `ResultPath` puts
 * it: objects on the way are made, an array's item is replaced, `$` replaces everything. The
 * document itself stays as it is.
 * https://states-language.net/spec.html#filters
 *
 * @throws QueryError `States.ResultPathMatchFailure` when the place cannot be made: a name below
 *   something that is no object, an index outside an array (the error's text is unverified);
 *   `States.Runtime` when the text is no reference path into the input.
 *
 * @example
 * const output = writeReferencePath({ id: 7 }, '$.job.result', 'done');
 */
export function writeReferencePath(data: Json, path: string, value: Json): Json {
  const { root, steps } = requireReferencePath(path);
  if (root.kind !== 'input') {
    throw new QueryError(
      'States.Runtime',
      `Invalid path '${path}' : only a path from $ is written`,
    );
  }
  return write(data, steps, value);
}

function write(data: Json, steps: readonly (string | number)[], value: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  return typeof step === 'number'
    ? writeItem(data, step, (item) => write(item, rest, value))
    : writeMember(data, step, (member) => write(member, rest, value));
}

type Replace = (previous: Json) => Json;

function writeItem(data: Json, index: number, replace: Replace): Json {
  const item = Array.isArray(data) && index >= 0 ? data[index] : undefined;
  if (!Array.isArray(data) || item === undefined) throw conflict(index, data);
  return data.with(index, replace(item));
}

function writeMember(data: Json, name: string, replace: Replace): Json {
  if (!isJsonObject(data)) throw conflict(name, data);
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(data)) setMember(copy, key, member);
  setMember(copy, name, replace(ownProperty(data, name) ?? {}));
  return copy;
}

function conflict(step: string | number, data: Json): Error {
  return new QueryError('States.ResultPathMatchFailure', stepConflict(step, data));
}
