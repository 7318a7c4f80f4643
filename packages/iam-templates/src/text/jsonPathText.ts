import { joinTexts, type KnownText, literalText, unknownText } from './knownText.ts';

const formatCall = /^\s*States\.Format\(\s*'((?:[^'\\]|\\.)*)'/;

/** `{}` is what an argument replaces; a backslash takes the next character as it is. */
const templatePart = /\{\}|\\(.)|[^{}\\]+|[{}\\]/gs;

/**
 * What is known of a JSONPath state's expression: of `States.Format('train-{}', $.id)` that it
 * begins with `train-`.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export function jsonPathText(expression: string): KnownText {
  const template = formatCall.exec(expression)?.[1];
  if (template === undefined) return unknownText;
  const parts = [...template.matchAll(templatePart)];
  return joinTexts(
    parts.map(([part, escaped]) => (part === '{}' ? unknownText : literalText(escaped ?? part))),
  );
}
