import { type Json, setMember } from '../../json.ts';
import { javaClassName } from '../javaText.ts';
import { isJsonObject, ownProperty } from '../jsonObject.ts';
import { jsonText } from '../jsonText.ts';
import type { FunctionOperand, JsonPath, PathSegment } from './jsonPath.ts';
import { applyPathFunction } from './pathFunctions.ts';
import { renderSegments } from './renderSegments.ts';
import { selectMatches } from './selectMatches.ts';
import { WorkBudget } from './workBudget.ts';

/** What a path leads to, or why it leads nowhere, in the words of AWS's JSONPath library. */
export type PathOutcome =
  | { readonly found: true; readonly value: Json }
  | { readonly found: false; readonly reason: string };

/**
 * Follows a path from a document. A definite path gives the value at its place; any other gives the list of its matches,
 * empty if a step on the way leads nowhere (as recorded on AWS).
 *
 * @throws QueryError `States.Runtime` when it would take more work than any workflow's data can need.
 *
 * @example
 * const path = parseJsonPath('$.jobs[0].name');
 * const outcome = path.ok ? evaluateJsonPath(path.value, { jobs: [{ name: 'train' }] }) : undefined;
 */
export function evaluateJsonPath(path: JsonPath, document: Json): PathOutcome {
  return follow(path.segments, { document, path, budget: new WorkBudget(path.text) });
}

interface Evaluation {
  readonly document: Json;
  readonly path: JsonPath;
  readonly budget: WorkBudget;
}

function follow(segments: readonly PathSegment[], evaluation: Evaluation): PathOutcome {
  const last = segments.at(-1);
  if (last?.kind === 'function') {
    const before = followPlain(segments.slice(0, -1), false, evaluation);
    return before.found ? call(last, before.value, evaluation) : before;
  }
  return followPlain(segments, evaluation.path.definite, evaluation);
}

function followPlain(
  segments: readonly PathSegment[],
  definite: boolean,
  evaluation: Evaluation,
): PathOutcome {
  const { document, budget } = evaluation;
  if (definite || segments.every(isSingleStep)) return followSteps(segments, document);
  return { found: true, value: selectMatches(segments, document, { root: document, budget }) };
}

function isSingleStep(segment: PathSegment): boolean {
  if (segment.kind === 'property') return segment.names.length === 1;
  return segment.kind === 'index' && segment.indexes.length === 1;
}

function followSteps(segments: readonly PathSegment[], document: Json): PathOutcome {
  let value = document;
  for (const [position, segment] of segments.entries()) {
    const next = step(value, segment);
    if (next === undefined) {
      return { found: false, reason: explainMiss(segments, position, value) };
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
  const picked = {};
  for (const wanted of segment.names) {
    const found = ownProperty(value, wanted);
    if (found !== undefined) setMember(picked, wanted, found);
  }
  return picked;
}

/** The texts are those of the Jayway library; recorded are "Missing property" and "No results". */
function explainMiss(segments: readonly PathSegment[], position: number, value: Json): string {
  const segment = segments[position];
  const before = `$${renderSegments(segments.slice(0, position))}`;
  const here = `$${renderSegments(segments.slice(0, position + 1))}`;
  if (segment?.kind === 'index' && value === null) return `The path ${before} is null`;
  if (segment?.kind === 'index' && !Array.isArray(value)) {
    return `Filter: ${renderSegments([segment])} can only be applied to arrays. Current context is: ${jsonText(value)}`;
  }
  if (segment?.kind === 'property' && !isJsonObject(value)) {
    return `Expected to find an object with property ${renderSegments([segment])} in path ${before} but found '${javaClassName(value)}'.`;
  }
  if (segment?.kind === 'property' && position < segments.length - 1) {
    return `Missing property in path ${here}`;
  }
  return `No results for path: $${renderSegments(segments)}`;
}

function call(
  segment: PathSegment & { readonly kind: 'function' },
  value: Json,
  evaluation: Evaluation,
): PathOutcome {
  const operands = segment.operands.flatMap((operand) => operandValue(operand, evaluation));
  const result = applyPathFunction(segment.name, value, operands);
  if (result !== undefined) return { found: true, value: result };
  return {
    found: false,
    reason: `Aggregation function attempted to calculate value using empty array`,
  };
}

function operandValue(operand: FunctionOperand, evaluation: Evaluation): readonly Json[] {
  if (operand.kind === 'literal') return [operand.value];
  const outcome = evaluateJsonPath(operand.path, evaluation.document);
  return outcome.found ? [outcome.value] : [];
}
