import { hasPlaceholder, type Place } from '@sfn-sagemaker/asl-model';
import type { Argument } from '../argument.ts';
import { placeholderParts } from './textPart.ts';

/** A text as it is passed; not known as a whole where a deployment tool fills something in. */
export function fromText(value: string, place: Place): Argument {
  if (!hasPlaceholder(value)) return { kind: 'scalar', place, value };
  return { kind: 'computed', place, source: value, type: 'string', text: placeholderParts(value) };
}
