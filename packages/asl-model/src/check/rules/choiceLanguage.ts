import { choiceRules } from '../../definition/choiceRules.ts';
import { shorten } from '../../syntax/shorten.ts';
import { propertyOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

export const choiceLanguage: Rule = {
  code: 'ASL131',
  name: 'asl/choice-language',
  severity: 'error',
  perState: true,
  title: "A choice rule tests in its state's query language",
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { state, node, pointer, tests } of choiceRules(workflow)) {
      const isJsonata = state.queryLanguage === 'JSONata';
      const wrong = tests.find((test) => (test === 'Condition') !== isJsonata);
      const property = wrong && propertyOf(node, wrong);
      if (!property) continue;
      const { key, keySpan } = property;
      const other = isJsonata ? 'JSONPath' : 'JSONata';
      report(
        { pointer: `${pointer}/${key}`, span: keySpan },
        {
          message:
            `State "${shorten(state.name)}" uses ${state.queryLanguage} but a choice rule has ` +
            `"${key}": Step Functions takes that only in a ${other} state.`,
          help: isJsonata
            ? 'Write the test as "Condition": "{% … %}".'
            : 'Write a comparison such as "StringEquals", or set "QueryLanguage": "JSONata" on ' +
              'the state.',
        },
      );
    }
  },
};
