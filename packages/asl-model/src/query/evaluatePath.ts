import type { Json } from '../json.ts';
import { ownProperty } from './jsonObject.ts';
import { evaluateJsonPath, type PathOutcome } from './jsonPath/evaluateJsonPath.ts';
import type { JsonPath } from './jsonPath/jsonPath.ts';
import { parseJsonPath } from './jsonPath/parseJsonPath.ts';
import { QueryError } from './queryError.ts';
import type { JsonPathScope } from './scope.ts';

type PathScope = Pick<JsonPathScope, 'input' | 'context' | 'variables'>;

/**
 * Follows a path from `$`, `$$` or `$name` and says so if it leads nowhere: for `Variable`,
 * `IsPresent`, and the fields whose error texts are their own (`SecondsPath` …).
 *
 * @throws QueryError `States.Runtime` when the text is no path.
 *
 * @example
 * const outcome = findPath('$.job.status', { input: { job: {} }, context: {}, variables: {} });
 * const status = outcome.found ? outcome.value : 'unknown';
 */
export function findPath(text: string, scope: PathScope): PathOutcome {
  return followPath(requirePath(text), scope);
}

/**
 * Follows a path of a field that AWS reports as an invalid path: `InputPath`, `OutputPath`,
 * `ItemsPath`, `TimeoutSecondsPath`, `HeartbeatSecondsPath` (recorded on AWS).
 *
 * @throws QueryError `States.Runtime`, "Invalid path '$.a' : No results for path: $['a']".
 *
 * @example
 * const items = readPath('$.items', { input: { items: [1] }, context: {}, variables: {} });
 */
export function readPath(text: string, scope: PathScope): Json {
  const outcome = findPath(text, scope);
  if (outcome.found) return outcome.value;
  throw new QueryError('States.Runtime', `Invalid path '${text}' : ${outcome.reason}`);
}

/** Follows a parsed path in a scope. */
export function followPath(path: JsonPath, scope: PathScope): PathOutcome {
  const root = rootOf(path, scope);
  if (root !== undefined) return evaluateJsonPath(path, root);
  return { found: false, reason: `No variable is assigned for path: ${path.text}` };
}

function rootOf(path: JsonPath, scope: PathScope): Json | undefined {
  if (path.root.kind === 'context') return scope.context;
  if (path.root.kind === 'variable') return ownProperty(scope.variables, path.root.name);
  return scope.input;
}

/** @throws QueryError `States.Runtime` when the text is no path. */
export function requirePath(text: string): JsonPath {
  const parsed = parseJsonPath(text);
  if (parsed.ok) return parsed.value;
  const { message, offset } = parsed.problem;
  throw new QueryError('States.Runtime', `Invalid path '${text}' : ${message} at index ${offset}`);
}
