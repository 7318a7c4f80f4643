import {
  type IntrinsicCall,
  type IntrinsicOperand,
  parseIntrinsic,
} from '@sfn-sagemaker/asl-model';
import {
  type ComputedPart,
  contextParts,
  hashPart,
  placeholderParts,
  type TextPart,
  unknownPart,
  uuidPart,
  written,
} from './textPart.ts';

/** `{}` is what an argument replaces; a backslash takes the next character as it is. */
const templatePart = /\{\}|\\(.)|[^{}\\]+|[{}\\]/gs;

/**
 * What is known of the text that a JSONPath state's expression makes: of
 * `States.Format('train-{}', $.id)` how it begins.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export function expressionParts(expression: string): readonly TextPart[] | undefined {
  const text = expression.trim();
  const context = contextPart(text);
  if (context !== undefined) return [context];
  if (!text.startsWith('States.')) return undefined;
  const parsed = parseIntrinsic(text);
  return parsed.ok ? callParts(parsed.value) : undefined;
}

function callParts({ name, operands }: IntrinsicCall): TextPart[] {
  if (name === 'States.UUID') return [uuidPart];
  const [first, second] = operands;
  if (name === 'States.Hash') {
    return [hashPart(second?.kind === 'literal' ? second.value : undefined)];
  }
  if (name !== 'States.Format' || first?.kind !== 'literal') return [unknownPart];
  return formatParts(`${first.value}`, operands.slice(1));
}

function formatParts(template: string, operands: readonly IntrinsicOperand[]): TextPart[] {
  const values = operands.values();
  const fill = (text: string): TextPart[] =>
    [...text.matchAll(templatePart)].flatMap(([part, escaped]) =>
      part === '{}' ? operandParts(values.next().value) : [escaped ?? part],
    );
  const parts = placeholderParts(template);
  return written(parts.flatMap((part) => (typeof part === 'string' ? fill(part) : [part])));
}

function operandParts(operand: IntrinsicOperand | undefined): TextPart[] {
  if (operand?.kind === 'call') return callParts(operand);
  if (operand?.kind === 'literal') return placeholderParts(`${operand.value}`);
  return [contextPart(operand?.path.text ?? '') ?? unknownPart];
}

function contextPart(path: string): ComputedPart | undefined {
  return path.startsWith('$$.') ? contextParts.get(path.slice(3)) : undefined;
}
