import type { Json } from '../../json.ts';

/** What a path starts from: `$`, `$$` (the context object) or `$name` (a variable). */
export type PathRoot =
  | { readonly kind: 'input' }
  | { readonly kind: 'context' }
  | { readonly kind: 'variable'; readonly name: string };

/** A parsed JSONPath. */
export interface JsonPath {
  readonly text: string;
  readonly root: PathRoot;
  readonly segments: readonly PathSegment[];
  /** It names exactly one place: its value is that place's value and not a list of matches. */
  readonly definite: boolean;
}

export type PathSegment =
  | { readonly kind: 'property'; readonly names: readonly string[] }
  | { readonly kind: 'index'; readonly indexes: readonly number[] }
  | { readonly kind: 'slice'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'wildcard' }
  /** `..`: the value itself and everything below it. */
  | { readonly kind: 'descendants' }
  | { readonly kind: 'filter'; readonly test: FilterExpression }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly operands: readonly FunctionOperand[];
    };

/** An argument of a path function: `$.a.sum($.b)`, `$.a.concat("x")`. */
export type FunctionOperand =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'path'; readonly path: JsonPath };

/** What is between the parentheses of `[?(…)]`. */
export type FilterExpression =
  | { readonly kind: 'or' | 'and'; readonly operands: readonly FilterExpression[] }
  | { readonly kind: 'not'; readonly operand: FilterExpression }
  | { readonly kind: 'test'; readonly operand: FilterOperand }
  | {
      readonly kind: 'comparison';
      readonly operator: string;
      readonly left: FilterOperand;
      readonly right: FilterOperand;
    };

export type FilterOperand =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | FilterPath;

/** `@…` is about the item that is filtered, `$…` about the whole document. */
export interface FilterPath {
  readonly kind: 'path';
  readonly from: '@' | '$';
  readonly segments: readonly PathSegment[];
  readonly definite: boolean;
}
