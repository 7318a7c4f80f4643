import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@sfn-sagemaker/asl-model';

/**
 * A policy as IAM answers it: JSON, percent-encoded by IAM itself, plain by some emulators. A text that is no JSON
 * comes back as the string it is, which equals no policy.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 */
export function readPolicyDocument(text: string): Json {
  for (const candidate of [text, decoded(text)]) {
    try {
      return JSON.parse(candidate);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Whether two policies say the same: the order of keys and of lists, and a list of one, mean nothing to IAM. */
export function samePolicy(left: Json, right: Json): boolean {
  return isDeepStrictEqual(canonical(left), canonical(right));
}

function canonical(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : items.toSorted(byText);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, canonical(member)]));
}

function byText(left: Json, right: Json): number {
  const [a, b] = [sortKey(left), sortKey(right)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortKey(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortKey).join()}]`;
  const members = Object.entries(value).map(([key, member]) => `${key}:${sortKey(member)}`);
  return `{${members.toSorted().join()}}`;
}
