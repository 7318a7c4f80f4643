import { joinTexts, type KnownText, literalText, unknownText } from './knownText.ts';

/** A text in which a deployment tool replaces `${Name}`. */
export function textWithPlaceholders(text: string): KnownText {
  const [first = '', ...rest] = text.split(/\$\{[^{}$]+\}/);
  return joinTexts([
    literalText(first),
    ...rest.flatMap((part) => [unknownText, literalText(part)]),
  ]);
}
