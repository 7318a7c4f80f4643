import type { Json } from '../../json.ts';
import { followPath } from '../evaluatePath.ts';
import { jsonText } from '../jsonText.ts';
import { QueryError } from '../queryError.ts';
import type { JsonPathScope } from '../scope.ts';
import type { IntrinsicCall, IntrinsicOperand } from './intrinsic.ts';
import { INTRINSICS } from './intrinsicTable.ts';
import { parseIntrinsic } from './parseIntrinsic.ts';

/**
 * Evaluates a call of an intrinsic function.
 *
 * @throws QueryError `States.IntrinsicFailure` when an argument is not what the function takes,
 *   `States.Runtime` when a path leads nowhere or the text is no call.
 *
 * @example
 * const scope = { input: { id: 7 }, context: {}, variables: {}, random: () => 0.5 };
 * const name = evaluateIntrinsic("States.Format('job-{}', $.id)", scope);
 */
export function evaluateIntrinsic(text: string, scope: JsonPathScope): Json {
  const parsed = parseIntrinsic(text);
  if (!parsed.ok) {
    const { message, offset } = parsed.problem;
    throw new QueryError('States.Runtime', `Invalid function '${text}': ${message} at ${offset}`);
  }
  return new IntrinsicEvaluation(text, scope).call(parsed.value);
}

class IntrinsicEvaluation {
  private readonly text: string;
  private readonly scope: JsonPathScope;

  constructor(text: string, scope: JsonPathScope) {
    this.text = text;
    this.scope = scope;
  }

  call(call: IntrinsicCall): Json {
    const operands = call.operands.map((operand) => this.operand(operand));
    const intrinsic = INTRINSICS.get(call.name);
    if (intrinsic === undefined) {
      throw this.failure('States.Runtime', `There is no function ${call.name}`);
    }
    try {
      return intrinsic.evaluate(operands, this.scope);
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      throw this.failure(error.error, error.cause);
    }
  }

  private operand(operand: IntrinsicOperand): Json {
    if (operand.kind === 'literal') return operand.value;
    if (operand.kind === 'call') return this.call(operand);
    const outcome = followPath(operand.path, this.scope);
    if (outcome.found) return outcome.value;
    // Measured on AWS: the whole expression is named, and `$$.a` is shown as `$.a` of the state's
    // input.
    const path = operand.path.text.replace(/^\$\$/, () => '$');
    const input = jsonText(this.scope.input);
    throw this.failure(
      'States.Runtime',
      `The JsonPath argument for the field '${path}' could not be found in the input '${input}'`,
    );
  }

  private failure(error: string, cause: string): QueryError {
    if (cause.startsWith(this.prefix)) return new QueryError(error, cause);
    return new QueryError(error, `${this.prefix}${cause}`);
  }

  private get prefix(): string {
    return `The function '${this.text}' had the following error: `;
  }
}
