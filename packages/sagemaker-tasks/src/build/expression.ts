import type { QueryLanguage } from '@sfn-sagemaker/asl-model';

/** A value that Step Functions computes when the state runs. */
export class Expression {
  readonly language: QueryLanguage;
  /** As it is written in the definition. */
  readonly text: string;

  constructor(language: QueryLanguage, text: string) {
    this.language = language;
    this.text = text;
  }
}

/**
 * A path or an intrinsic function of a JSONPath state: the builder writes the parameter's name with
 * `.$`.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 *
 * @throws {SyntaxError} when it is neither
 *
 * @example
 * const RoleArn = jsonPath('$.roleArn'); // "RoleArn.$": "$.roleArn"
 */
export function jsonPath(text: `$${string}` | `States.${string}`): Expression {
  if (!/^(?:\$|States\.)/.test(text)) {
    throw new SyntaxError(`${text} is no path: write $.…, $$.… or States.…`);
  }
  return new Expression('JSONPath', text);
}

/**
 * An expression of a JSONata state, without its delimiters.
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 *
 * @throws {SyntaxError} when it holds the closing delimiter
 *
 * @example
 * const RoleArn = jsonata('$states.input.roleArn'); // "RoleArn": "{% $states.input.roleArn %}"
 */
export function jsonata(text: string): Expression {
  if (text.includes('%}')) throw new SyntaxError(`Write the expression without {% and %}: ${text}`);
  return new Expression('JSONata', `{% ${text.trim()} %}`);
}
