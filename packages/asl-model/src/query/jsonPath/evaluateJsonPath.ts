import { type Json, type JsonObject, setMember } from '../../json.ts';
import { isJsonObject, ownProperty } from '../jsonObject.ts';
import { explainMiss } from './explainMiss.ts';
import type { FunctionOperand, JsonPath, PathSegment } from './jsonPath.ts';
import { applyPathFunction } from './pathFunctions.ts';
import { selectMatches } from './selectMatches.ts';
import { WorkBudget } from './workBudget.ts';

/** What a path leads to, or why it leads nowhere, in the words of AWS's JSONPath library. */
export type PathOutcome =
  | { readonly found: true; readonly value: Json }
  | { readonly found: false; readonly reason: string };

/**
 * Follows a path from a document. A definite path gives the value at its place; any other gives the
 * list of its matches, empty if a step on the way leads nowhere (as recorded on AWS).
 *
 * @throws QueryError `States.Runtime` when it takes more work than any workflow's data can need.
 *
 * @example
 * const path = parseJsonPath('$.jobs[0].name');
 * if (path.ok) evaluateJsonPath(path.value, { jobs: [{ name: 'train' }] });
 */
export function evaluateJsonPath(path: JsonPath, document: Json): PathOutcome {
  const { segments } = path;
  const last = segments.at(-1);
  if (last?.kind !== 'function') return follow(path, segments, document);
  const before = follow(path, segments.slice(0, -1), document);
  return before.found ? call(last, before.value, document) : before;
}

function follow(path: JsonPath, segments: readonly PathSegment[], document: Json): PathOutcome {
  if (segments.every(isSingle)) return followSteps(segments, document);
  const selection = { root: document, budget: new WorkBudget(path.text) };
  return { found: true, value: selectMatches(segments, document, selection) };
}

/** One place below another, or the object that a union of names at a path's end makes. */
function isSingle(segment: PathSegment, position: number, all: readonly PathSegment[]): boolean {
  if (segment.kind === 'index') return segment.indexes.length === 1;
  if (segment.kind !== 'property') return false;
  return segment.names.length === 1 || position === all.length - 1;
}

function followSteps(segments: readonly PathSegment[], document: Json): PathOutcome {
  let value = document;
  for (const [position, segment] of segments.entries()) {
    const next = step(value, segment);
    if (next === undefined) {
      return { found: false, reason: explainMiss({ segments, position, value }) };
    }
    value = next;
  }
  return { found: true, value };
}

function step(value: Json, segment: PathSegment): Json | undefined {
  if (segment.kind === 'index') {
    return Array.isArray(value) ? value.at(segment.indexes[0] ?? 0) : undefined;
  }
  if (segment.kind !== 'property' || !isJsonObject(value)) return undefined;
  const [name] = segment.names;
  if (segment.names.length === 1 && name !== undefined) return ownProperty(value, name);
  return pick(value, segment.names);
}

function pick(value: Readonly<JsonObject>, names: readonly string[]): Json {
  const picked: JsonObject = {};
  for (const name of names) {
    const member = ownProperty(value, name);
    if (member !== undefined) setMember(picked, name, member);
  }
  return picked;
}

function call(
  segment: PathSegment & { readonly kind: 'function' },
  value: Json,
  document: Json,
): PathOutcome {
  const operands = segment.operands.flatMap((operand) => operandValue(operand, document));
  const result = applyPathFunction(segment.name, value, operands);
  if (result !== undefined) return { found: true, value: result };
  const reason = 'Aggregation function attempted to calculate value using empty array';
  return { found: false, reason };
}

function operandValue(operand: FunctionOperand, document: Json): readonly Json[] {
  if (operand.kind === 'literal') return [operand.value];
  const outcome = evaluateJsonPath(operand.path, document);
  return outcome.found ? [outcome.value] : [];
}
