import type { Json } from '@sfn-sagemaker/asl-model';

const longest = 60;

/** A value in a line of text; a long one is cut. */
export function shortJson(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
