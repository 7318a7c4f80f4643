import { hasPlaceholder } from '../syntax/placeholder.ts';
import { splitArn } from './parseTaskResource.ts';

/**
 * Tells whether a placeholder hides what a `Resource` names: as a whole, or the service or API of
 * an ARN.
 *
 * @example
 * isUnknownResource('${TrainFunction.Arn}'); // true
 */
export function isUnknownResource(text: string): boolean {
  if (!hasPlaceholder(text)) return false;
  const [arn = '', , service = '', , , ...rest] = splitArn(text);
  return arn !== 'arn' || hasPlaceholder(service) || rest.some(hasPlaceholder);
}
