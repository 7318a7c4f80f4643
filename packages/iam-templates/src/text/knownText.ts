/** A text of the definition as far as it is known before the workflow runs. */
export interface KnownText {
  /** As IAM matches it: `*` stands for each part that is not known. */
  readonly pattern: string;
  /** The text itself, where all of it is known. */
  readonly literal?: string;
}

export const unknownText: KnownText = { pattern: '*' };

export function literalText(literal: string): KnownText {
  return { pattern: escapePattern(literal), literal };
}

/** One text after the other. */
export function joinTexts(texts: readonly KnownText[]): KnownText {
  const pattern = texts
    .map((text) => text.pattern)
    .join('')
    .replace(/\*{2,}/g, '*');
  const literals = texts.map((text) => text.literal).filter((text) => text !== undefined);
  return literals.length === texts.length ? { pattern, literal: literals.join('') } : { pattern };
}

/** As SageMaker writes names in ARNs. */
export function lowerCase({ pattern, literal }: KnownText): KnownText {
  return {
    pattern: pattern.toLowerCase(),
    ...(literal !== undefined && { literal: literal.toLowerCase() }),
  };
}

/**
 * A name is never a wildcard or a policy variable, whatever it is made of.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
function escapePattern(literal: string): string {
  return literal.replace(/[$*?]/g, (special) => `\${${special}}`);
}
