import { isObject, listOf, textOf } from '../definition/fields.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html */
export const choice: StateBehaviour = function* (visit, data) {
  const { fields } = visit.state;
  for (const [index, rule] of listOf(fields, 'Choices').entries()) {
    if (!isObject(rule) || !(yield* data.holds(rule, `Choices[${index}]/Condition`))) continue;
    return { next: textOf(rule, 'Next'), ...(yield* data.passOn(rule)) };
  }
  const otherwise = textOf(fields, 'Default');
  if (otherwise !== undefined) return { next: otherwise, ...(yield* data.passOn()) };
  // AWS does not use States.NoChoiceMatched here, against its documentation.
  throw runtimeFailure(
    visit,
    'Failed to transition out of the state. The state does not point to a next state.',
  );
};
