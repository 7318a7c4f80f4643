import { isJsonataText, type Json, type JsonataPlace } from '@sfn-sagemaker/asl-model';

/** A field with its expression, as causes quote it: without `{% %}`; a literal as its JSON. */
export function jsonataPlace(field: string, written: Json): JsonataPlace {
  if (typeof written !== 'string') return { field, expression: JSON.stringify(written) };
  return { field, expression: isJsonataText(written) ? written.slice(2, -2).trim() : written };
}
