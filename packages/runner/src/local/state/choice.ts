import { textOf } from '../definition/fields.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { StateBehaviour } from './behaviour.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html */
export const choice: StateBehaviour = function* (visit, data) {
  const { defaultPointer, fields, rules } = visit.state;
  for (const [index, rule] of rules.entries()) {
    if (!(yield* data.holds(rule.fields, `Choices[${index}]/Condition`))) continue;
    visit.run.engine.coverage.count('rules', rule.pointer);
    const outcome = yield* data.passOn(rule.fields);
    return { next: rule.next, via: rule.nextPointer, ...outcome };
  }
  const otherwise = textOf(fields, 'Default');
  if (otherwise !== undefined) {
    return { next: otherwise, via: defaultPointer, ...(yield* data.passOn()) };
  }
  // AWS does not use States.NoChoiceMatched here, against its documentation.
  throw runtimeFailure(
    visit,
    'Failed to transition out of the state. The state does not point to a next state.',
  );
};
