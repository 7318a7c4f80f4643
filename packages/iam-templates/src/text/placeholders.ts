import { joinTexts, type KnownText, literalText, unknownText } from './knownText.ts';

/** What a deployment tool replaces before AWS reads the definition. */
export const placeholder: RegExp = /\$\{[^{}$]+\}/;

/** A text in which a deployment tool replaces `${Name}`. */
export function textWithPlaceholders(text: string): KnownText {
  const [first = '', ...rest] = text.split(placeholder);
  return joinTexts([
    literalText(first),
    ...rest.flatMap((part) => [unknownText, literalText(part)]),
  ]);
}
