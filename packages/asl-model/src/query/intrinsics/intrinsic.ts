import type { Json } from '../../json.ts';
import type { JsonPath } from '../jsonPath/jsonPath.ts';
import type { Random } from '../scope.ts';

/** A parsed call of an intrinsic function. */
export interface IntrinsicCall {
  readonly kind: 'call';
  readonly name: string;
  readonly operands: readonly IntrinsicOperand[];
  /** Where the call starts in the expression's text. */
  readonly offset: number;
}

export type IntrinsicOperand =
  | IntrinsicCall
  | { readonly kind: 'literal'; readonly value: Json; readonly offset: number }
  | { readonly kind: 'path'; readonly path: JsonPath; readonly offset: number };

/** What an intrinsic function may use besides its arguments. */
interface IntrinsicEnvironment {
  readonly random: Random;
}

/** One row of the table of intrinsic functions. */
export interface Intrinsic {
  readonly name: string;
  /** The least and the most arguments. */
  readonly arity: readonly [least: number, most: number];
  /** @throws QueryError when an argument is not what the function takes. */
  evaluate(operands: readonly Json[], environment: IntrinsicEnvironment): Json;
}
