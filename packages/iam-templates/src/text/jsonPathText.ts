import { joinTexts, type KnownText, literalText, unknownText } from './knownText.ts';
import { placeholder } from './placeholders.ts';

const formatCall = /^\s*States\.Format\(\s*'((?:[^'\\]|\\.)*)'/;

/**
 * `{}` is what an argument replaces, `${Name}` what a deployment tool does; a backslash takes the
 * next character as it is.
 */
const templatePart = new RegExp(
  `(\\{\\}|${placeholder.source})|\\\\(.)|[^{}\\\\$]+|[{}\\\\$]`,
  'gs',
);

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
    parts.map(([part, replaced, escaped]) =>
      replaced === undefined ? literalText(escaped ?? part) : unknownText,
    ),
  );
}
