import type { Json } from '../../json.ts';
import type { Random } from '../scope.ts';

/** What a function that Step Functions adds to JSONata may use besides its arguments. */
export interface JsonataEnvironment {
  readonly random: Random;
}

export type ParameterType = 'array' | 'number' | 'string' | 'any';

/** One row of the table of functions that Step Functions adds to JSONata, or replaces. */
export interface JsonataFunction {
  readonly name: string;
  readonly parameters: readonly ParameterType[];
  /** How many of the parameters must be given. */
  readonly required: number;
  /** @throws JsonataFunctionError when an argument is not what the function takes. */
  evaluate(operands: readonly Json[], environment: JsonataEnvironment): Json;
  /** Its result is a sequence: one item alone is that item, as with every JSONata sequence. */
  readonly sequence?: boolean;
}

/** An error of an added function, in the form of the library's own errors. */
export class JsonataFunctionError extends Error {
  override readonly name: string = 'JsonataFunctionError';
  /** The library writes the text of its own codes anew, from members like `index`. */
  readonly code: string | undefined;
  readonly index: number | undefined;

  constructor(message: string, known?: { readonly code: string; readonly index: number }) {
    super(message);
    this.code = known?.code;
    this.index = known?.index;
  }
}
