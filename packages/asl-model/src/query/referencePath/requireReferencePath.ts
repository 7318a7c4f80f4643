import { QueryError } from '../queryError.ts';
import { parseReferencePath, type ReferencePath } from './parseReferencePath.ts';

/** @throws QueryError `States.Runtime` when the text is no reference path. */
export function requireReferencePath(text: string): ReferencePath {
  const parsed = parseReferencePath(text);
  if (parsed.ok) return parsed.value;
  const { message, offset } = parsed.problem;
  throw new QueryError('States.Runtime', `Invalid path '${text}' : ${message} at index ${offset}`);
}
