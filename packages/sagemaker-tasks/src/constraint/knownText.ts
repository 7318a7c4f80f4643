import { matchesPattern } from '../api/pattern.ts';
import { canBegin, canHold } from '../api/patternParts.ts';
import type { StringShape } from '../api/shape.ts';
import type { ComputedArgument } from '../argument/argument.ts';
import type { TextPart } from '../argument/text/textPart.ts';
import type { Constraint } from './violation.ts';

/**
 * What a text breaks whatever its computed parts turn out to be: it is too long, has a character
 * that the pattern has not, or begins as no match does.
 */
export function knownTextConstraints(
  { text: parts = [], source }: ComputedArgument,
  { max, enum: values, pattern }: StringShape,
): Constraint[] {
  const value = shown(parts) ?? source;
  const least = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  if (max !== undefined && least > max) {
    return [{ kind: 'length', of: 'characters', length: least, bounds: { max }, least: true }];
  }
  if (values !== undefined) {
    return values.some((known) => canBe(parts, known)) || isNewInstance(parts, values)
      ? []
      : [{ kind: 'enum', value, values }];
  }
  if (pattern === undefined || canMatch(parts, pattern)) return [];
  return [{ kind: 'pattern', value, pattern }];
}

function lengthOf(part: TextPart): number {
  return typeof part === 'string' ? part.length : part.least;
}

/** `churn_…`: dots stand for what is computed; absent when that is all. */
function shown(parts: readonly TextPart[]): string | undefined {
  if (!parts.some((part) => typeof part === 'string' || part.written !== undefined))
    return undefined;
  return parts.map((part) => (typeof part === 'string' ? part : (part.written ?? '…'))).join('');
}

function canMatch(parts: readonly TextPart[], pattern: string): boolean {
  const samples = parts.map(sampleOf);
  if (!samples.includes(undefined)) return matchesPattern(pattern, samples.join(''));
  const held = parts.map((part) => (typeof part === 'string' ? part : part.holds)).join('');
  return canHold(pattern, held) && canBegin(pattern, beginning(parts));
}

function canBe(parts: readonly TextPart[], known: string): boolean {
  const ending = sampleOf(parts.at(-1)) ?? '';
  return known.startsWith(beginning(parts)) && known.endsWith(ending);
}

/** Instance types come every month. */
function isNewInstance(parts: readonly TextPart[], values: readonly string[]): boolean {
  return beginning(parts).startsWith('ml.') && values.some((known) => known.startsWith('ml.'));
}

/** Up to the first part that can be anything. */
function beginning(parts: readonly TextPart[]): string {
  const unknown = parts.findIndex((part) => sampleOf(part) === undefined);
  return parts
    .slice(0, unknown === -1 ? undefined : unknown)
    .map(sampleOf)
    .join('');
}

function sampleOf(part: TextPart | undefined): string | undefined {
  return typeof part === 'string' ? part : part?.sample;
}
