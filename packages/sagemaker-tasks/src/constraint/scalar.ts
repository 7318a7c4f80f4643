import { matchesPattern } from '../api/pattern.ts';
import type { NumberShape, StringShape } from '../api/shape.ts';
import { type Constraint, outside } from './violation.ts';

/**
 * A text of the wrong length is not matched too: the pattern says no more, and matching costs time.
 */
export function stringConstraints(value: string, shape: StringShape): Constraint[] {
  if (outside(value.length, shape)) {
    return [{ kind: 'length', of: 'characters', length: value.length, bounds: shape }];
  }
  if (shape.enum !== undefined && !shape.enum.includes(value)) {
    return [{ kind: 'enum', value, values: shape.enum }];
  }
  if (shape.pattern !== undefined && !matchesPattern(shape.pattern, value)) {
    return [{ kind: 'pattern', value, pattern: shape.pattern }];
  }
  return [];
}

export function numberConstraints(value: number, shape: NumberShape): Constraint[] {
  return outside(value, shape) ? [{ kind: 'range', value, bounds: shape }] : [];
}
