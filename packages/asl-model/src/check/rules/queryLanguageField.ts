import { objectSites } from '../../definition/objectSites.ts';
import { nameOf } from '../describe.ts';
import type { Rule } from '../rule.ts';

/** What to write instead in the other query language. */
const counterparts: Readonly<Record<string, string>> = {
  Parameters: 'Use "Arguments" (Task, Parallel) or "Output" (Pass).',
  ResultSelector: 'Use "Output", which can read `$states.result`.',
  ResultPath: 'Use "Output", or keep the result in a variable with "Assign".',
  InputPath: 'Use "Arguments", which can read `$states.input`.',
  OutputPath: 'Use "Output".',
  Result: 'Use "Output".',
  ItemsPath: 'Use "Items".',
  Items: 'Use "ItemsPath".',
  Arguments: 'Use "Parameters".',
  Output: 'Use "ResultSelector", "ResultPath" and "OutputPath".',
};

export const queryLanguageField: Rule = {
  code: 'ASL113',
  name: 'asl/query-language-field',
  severity: 'error',
  perState: true,
  title: 'A state has only fields of its own query language',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      for (const { property, field } of site.fields) {
        const language = field?.language;
        if (!language || language === site.queryLanguage) continue;
        const { key, keySpan } = property;
        report(
          { pointer: `${site.pointer}/${key}`, span: keySpan },
          {
            message:
              `${nameOf(site)} uses ${site.queryLanguage} but has "${key}": Step Functions says ` +
              `"The QueryLanguage is set to '${site.queryLanguage}', but field '${key}' is only ` +
              `supported for the '${language}' QueryLanguage".`,
            help: helpFor(key, language),
          },
        );
      }
    }
  },
};

function helpFor(key: string, language: string): string {
  const inner = key.endsWith('Path') ? key.slice(0, -'Path'.length) : undefined;
  const instead =
    counterparts[key] ?? (inner ? `Use "${inner}" with an expression in {% … %}.` : 'Remove it.');
  return `${instead} Or set "QueryLanguage": "${language}" on the state.`;
}
