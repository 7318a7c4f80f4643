/**
 * Texts one after another, each with a full stop: what a service says often has none.
 *
 * @example
 * sentences('CreateRole failed: LimitExceeded', 'IAM has a limit.'); // 'CreateRole failed: LimitExceeded. IAM has a limit.'
 */
export function sentences(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[.!?:…][)"'`]?$/.test(text) ? text : `${text}.`))
    .join(' ');
}
