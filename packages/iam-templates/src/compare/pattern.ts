/**
 * Whether a pattern of IAM matches all that another stands for. `*` stands for any text, `?` for one
 * character.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function covers(wide: string, narrow: string): boolean {
  // Where the last `*` was, and how much of the text it has taken: nothing else is ever retried.
  let [star, taken] = [-1, 0];
  let [at, read] = [0, 0];
  while (read < narrow.length) {
    if (wide[at] === '*') [star, taken, at] = [at, read, at + 1];
    else if (stands(wide[at], narrow[read])) [at, read] = [at + 1, read + 1];
    else if (star >= 0) [at, taken, read] = [star + 1, taken + 1, taken + 1];
    else return false;
  }
  return /^\**$/.test(wide.slice(at));
}

function stands(wide: string | undefined, narrow: string | undefined): boolean {
  return wide === narrow || (wide === '?' && narrow !== '*');
}

/** Names of actions have no case. */
export function coversAction(wide: string, narrow: string): boolean {
  return covers(wide.toLowerCase(), narrow.toLowerCase());
}

const locationParts = [1, 3, 4];

/**
 * Whether a pattern covers an ARN whose partition, region or account may not be known: those parts
 * then fit whatever the pattern says.
 */
export function coversArn(wide: string, narrow: string): boolean {
  if (covers(wide, narrow)) return true;
  const [wideParts, narrowParts] = [wide, narrow].map((arn) => arnParts(anyValue(arn)));
  if (wideParts === undefined || narrowParts === undefined) return false;
  if (wideParts.length !== 6 || narrowParts.length !== 6) return false;
  return wideParts.every((part, index) => {
    const other = narrowParts[index] ?? '';
    return covers(part, other) || (locationParts.includes(index) && other === '*');
  });
}

const variable = /\$\{[^{}$*?]+\}/g;

/**
 * Whether a text has a variable, such as `${aws:PrincipalAccount}`, whose value is not known here.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function hasVariable(text: string): boolean {
  return text.search(variable) >= 0;
}

function anyValue(text: string): string {
  return text.replace(variable, '*');
}

/** The resource, which may hold colons, is one part. */
function arnParts(arn: string): readonly string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
