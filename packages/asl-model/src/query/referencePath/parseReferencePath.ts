import type { JsonPath, PathRoot, PathSegment } from '../jsonPath/jsonPath.ts';
import { parseJsonPath } from '../jsonPath/parseJsonPath.ts';
import { boundedCache } from '../syntax/boundedCache.ts';
import type { Parsed } from '../syntax/parsed.ts';

/** A path that names one place: object keys and array indexes, nothing else. */
export interface ReferencePath {
  readonly text: string;
  readonly root: PathRoot;
  readonly steps: readonly (string | number)[];
}

/**
 * Parses a reference path: a JSONPath without wildcards, unions, slices, filters, `..` and
 * functions. Results are remembered by text.
 * https://states-language.net/spec.html#path
 *
 * @example
 * const parsed = parseReferencePath('$.jobs[0].name');
 * const steps = parsed.ok ? parsed.value.steps : [];
 */
export const parseReferencePath: (text: string) => Parsed<ReferencePath> = boundedCache((text) => {
  const parsed = parseJsonPath(text);
  return parsed.ok ? restrict(parsed.value) : parsed;
});

function restrict(path: JsonPath): Parsed<ReferencePath> {
  const steps: (string | number)[] = [];
  for (const segment of path.segments) {
    const step = singleStep(segment);
    if (step === undefined) return refuse(path.text, segment);
    steps.push(step);
  }
  return { ok: true, value: { text: path.text, root: path.root, steps } };
}

function singleStep(segment: PathSegment): string | number | undefined {
  if (segment.kind === 'property' && segment.names.length === 1) return segment.names[0];
  if (segment.kind === 'index' && segment.indexes.length === 1) return segment.indexes[0];
  return undefined;
}

const REFUSED = {
  property: { what: 'a list of names', sign: ',' },
  index: { what: 'a list of indexes', sign: ',' },
  slice: { what: 'a slice', sign: ':' },
  wildcard: { what: 'the wildcard "*"', sign: '*' },
  descendants: { what: '".."', sign: '..' },
  filter: { what: 'a filter', sign: '?' },
  function: { what: 'a function', sign: '(' },
} as const;

function refuse(text: string, segment: PathSegment): Parsed<ReferencePath> {
  const { what, sign } = REFUSED[segment.kind];
  const message = `a reference path names one place, ${what} may name many`;
  return { ok: false, problem: { message, offset: Math.max(0, text.indexOf(sign)) } };
}
