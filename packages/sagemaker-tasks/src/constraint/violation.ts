import type { Shape } from '../api/shape.ts';
import type { JsonType } from '../argument/argument.ts';
import type { Visit } from './visit.ts';

/** Bounds as the model gives them; one may be missing. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What is wrong with one argument by the model alone. */
export type Constraint =
  | { readonly kind: 'required'; readonly member: string }
  | { readonly kind: 'unknown'; readonly member: string; readonly known: readonly string[] }
  | { readonly kind: 'type'; readonly expected: Shape['type']; readonly actual: JsonType }
  | { readonly kind: 'range'; readonly value: number; readonly bounds: Bounds }
  | {
      readonly kind: 'length';
      readonly of: 'characters' | 'items' | 'entries';
      readonly length: number;
      readonly bounds: Bounds;
      /** It can be more: a part is computed. */
      readonly least?: true;
    }
  | { readonly kind: 'pattern'; readonly value: string; readonly pattern: string }
  | { readonly kind: 'enum'; readonly value: string; readonly values: readonly string[] }
  | {
      readonly kind: 'union';
      readonly given: readonly string[];
      readonly members: readonly string[];
    };

/** A broken constraint and where. */
export type Violation = Constraint & { readonly visit: Visit };

export function outside(value: number, { min, max }: Bounds): boolean {
  return (min !== undefined && value < min) || (max !== undefined && value > max);
}
