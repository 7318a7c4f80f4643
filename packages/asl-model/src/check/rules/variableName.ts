import { choiceRules } from '../../definition/choiceRules.ts';
import { objectSites } from '../../definition/objectSites.ts';
import type { QueryLanguage, Workflow } from '../../definition/workflow.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { fieldOf, type ObjectNode } from '../../syntax/tree.ts';
import type { Finding, Rule } from '../rule.ts';

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html} */
const longestName = 80;
const reserved = 'states';
const validName = /^\p{ID_Start}\p{ID_Continue}*$/u;

export const variableName: Rule = {
  code: 'ASL160',
  name: 'asl/variable-name',
  severity: 'error',
  perState: true,
  title: 'A variable has a valid name that is not reserved',
  aws: 'INVALID_VARIABLE_NAME',
  check(workflow, report) {
    for (const { node, pointer, queryLanguage } of assigners(workflow)) {
      const assign = fieldOf(node, 'Assign');
      if (assign?.kind !== 'object') continue;
      for (const { key, keySpan } of assign.properties) {
        const isDynamic = queryLanguage === 'JSONPath' && key.endsWith('.$');
        const name = isDynamic ? key.slice(0, -2) : key;
        const problem = hasPlaceholder(name) ? undefined : problemOf(name);
        if (!problem) continue;
        report(
          { pointer: childPointer(`${pointer}/Assign`, key), span: keySpan },
          {
            ...problem,
            message: `"Assign" has a variable "${shorten(name)}": ${problem.message}.`,
            help: 'Start with a letter and use letters, digits and `_`, such as "jobName".',
          },
        );
      }
    }
  },
};

interface Assigner {
  readonly node: ObjectNode;
  readonly pointer: string;
  readonly queryLanguage: QueryLanguage;
}

function assigners(workflow: Workflow): readonly Assigner[] {
  const rules = choiceRules(workflow).map(({ node, pointer, state: { queryLanguage } }) => {
    return { node, pointer, queryLanguage };
  });
  return rules.length === 0 ? objectSites(workflow) : [...objectSites(workflow), ...rules];
}

function problemOf(name: string): Omit<Finding, 'help'> | undefined {
  if (name === reserved) {
    const message = 'Step Functions says "Cannot assign to reserved variable \'$states\'"';
    return { message, aws: 'RESERVED_VARIABLE_NAME' };
  }
  if (name.length > longestName)
    return {
      message: `the name has more than ${longestName} characters, and Step Functions refuses it`,
    };
  if (validName.test(name)) return undefined;
  // Documented, but neither measured nor recorded.
  if (validName.test(name.replace(/^_+/, '')))
    return { message: 'a name starts with a letter, as documented', severity: 'warning' };
  return { message: 'Step Functions says "the variable name contains invalid characters"' };
}
