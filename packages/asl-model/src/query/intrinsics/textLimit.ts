import { intrinsicFailure } from './intrinsicFailure.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html */
const CHARACTERS = 10_000;

export function refuseLongText(text: string): void {
  if (text.length <= CHARACTERS) return;
  throw intrinsicFailure(
    `The text must not have more than ${CHARACTERS} characters but has ${text.length}`,
  );
}
