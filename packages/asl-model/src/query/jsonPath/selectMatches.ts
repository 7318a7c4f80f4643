import type { Json } from '../../json.ts';
import { VALUE_DEPTH } from '../jsonEquality.ts';
import { isJsonObject, ownProperty } from '../jsonObject.ts';
import { passesFilter } from './evaluateFilter.ts';
import type { FilterExpression, PathSegment } from './jsonPath.ts';
import { applyPathFunction } from './pathFunctions.ts';
import type { WorkBudget } from './workBudget.ts';

interface Selection {
  /** What `$` is inside filters. */
  readonly root: Json;
  readonly budget: WorkBudget;
}

/** Every value that segments lead to, in document order. */
export function selectMatches(
  segments: readonly PathSegment[],
  document: Json,
  selection: Selection,
): Json[] {
  let values: Json[] = [document];
  for (const segment of segments) {
    values = values.flatMap((value) => {
      const selected = select(value, segment, selection);
      selection.budget.spend(1 + selected.length);
      return selected;
    });
  }
  return values;
}

function select(value: Json, segment: PathSegment, selection: Selection): Json[] {
  switch (segment.kind) {
    case 'property':
      return isJsonObject(value)
        ? present(segment.names.map((name) => ownProperty(value, name)))
        : [];
    case 'index':
      return Array.isArray(value) ? present(segment.indexes.map((index) => value.at(index))) : [];
    case 'slice':
      return Array.isArray(value) ? value.slice(segment.from ?? 0, segment.to) : [];
    case 'wildcard':
      return children(value);
    case 'descendants':
      return withDescendants(value, selection);
    case 'filter':
      return filtered(value, segment.test, selection);
    case 'function':
      return present([applyPathFunction(segment.name, value, [])]);
  }
}

function present(values: readonly (Json | undefined)[]): Json[] {
  return values.filter((value) => value !== undefined);
}

function children(value: Json): Json[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

/**
 * Parents before their children, as the library visits them. Kept off the stack: documents may nest
 * deep.
 */
function withDescendants(value: Json, selection: Selection): Json[] {
  const found: Json[] = [];
  const waiting: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next.value);
    if (next.depth >= VALUE_DEPTH) continue;
    const below = children(next.value);
    selection.budget.spend(below.length);
    for (const child of below.toReversed()) waiting.push({ value: child, depth: next.depth + 1 });
  }
  return found;
}

/** On an array each item is tested, on an object the object itself. */
function filtered(value: Json, test: FilterExpression, selection: Selection): Json[] {
  const candidates = Array.isArray(value) ? value : isJsonObject(value) ? [value] : [];
  return candidates.filter((candidate) => {
    selection.budget.spend(1);
    return passesFilter(test, (path) => {
      const from = path.from === '@' ? candidate : selection.root;
      return selectMatches(path.segments, from, selection);
    });
  });
}
