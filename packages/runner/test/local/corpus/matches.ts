import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';

const PLACEHOLDER = /⟪[^⟫]*⟫/;

/** Whether a value is what AWS showed; `⟪name⟫` stands for what AWS made up. */
export function matches(expected: Json | undefined, actual: Json | undefined): boolean {
  if (typeof expected === 'string') return matchesText(expected, actual);
  if (typeof expected !== 'object' || expected === null) return expected === actual;
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(expected) !== Array.isArray(actual)) return false;
  const keys = Object.keys(expected);
  if (keys.length !== Object.keys(actual).length) return false;
  return keys.every(
    (key) => Object.hasOwn(actual, key) && matches(memberOf(expected, key), memberOf(actual, key)),
  );
}

function matchesText(expected: string, actual: Json | undefined): boolean {
  const parts = expected.split(PLACEHOLDER);
  if (parts.length === 1) return expected === actual;
  if (parts.every((part) => part === '')) return actual !== undefined;
  if (typeof actual !== 'string') return false;
  return partsInOrder(parts, actual);
}

function partsInOrder([first = '', ...rest]: readonly string[], text: string): boolean {
  if (!text.startsWith(first)) return false;
  let from = first.length;
  const last = rest.pop() ?? '';
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

function memberOf(container: JsonObject | Json[], key: string): Json | undefined {
  return Array.isArray(container) ? container[Number(key)] : container[key];
}
