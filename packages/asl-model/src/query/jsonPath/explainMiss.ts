import type { Json } from '../../json.ts';
import { javaClassName } from '../javaText.ts';
import { isJsonObject } from '../jsonObject.ts';
import { jsonText } from '../jsonText.ts';
import type { PathSegment } from './jsonPath.ts';
import { renderSegments } from './renderSegments.ts';

/** Where a path of single steps leads nowhere: the step's position, and the value it starts from. */
export interface Miss {
  readonly segments: readonly PathSegment[];
  readonly position: number;
  readonly value: Json;
}

type Explain = (miss: Miss, step: PathSegment) => string | undefined;

/** The first that applies; texts of the Jayway library, of which AWS's recordings show two. */
const EXPLANATIONS: readonly Explain[] = [
  (miss, { kind }) => {
    return kind === 'index' && miss.value === null ? `The path ${before(miss)} is null` : undefined;
  },
  ({ value }, step) => {
    if (step.kind !== 'index' || Array.isArray(value)) return undefined;
    const filter = `Filter: ${renderSegments([step])} can only be applied to arrays.`;
    return `${filter} Current context is: ${jsonText(value)}`;
  },
  (miss, step) => {
    if (step.kind !== 'property' || isJsonObject(miss.value)) return undefined;
    const property = `property ${renderSegments([step])} in path ${before(miss)}`;
    return `Expected to find an object with ${property} but found '${javaClassName(miss.value)}'.`;
  },
  ({ segments, position }, { kind }) => {
    if (kind !== 'property' || position === segments.length - 1) return undefined;
    return `Missing property in path $${renderSegments(segments.slice(0, position + 1))}`;
  },
];

/** Why a path leads nowhere, in the words of AWS's JSONPath library. */
export function explainMiss(miss: Miss): string {
  const step = miss.segments[miss.position];
  for (const explain of step === undefined ? [] : EXPLANATIONS) {
    const reason = step && explain(miss, step);
    if (reason !== undefined) return reason;
  }
  return `No results for path: $${renderSegments(miss.segments)}`;
}

function before({ segments, position }: Miss): string {
  return `$${renderSegments(segments.slice(0, position))}`;
}
