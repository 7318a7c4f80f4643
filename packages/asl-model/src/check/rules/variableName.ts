import { choiceRules } from '../../definition/choiceRules.ts';
import { objectSites } from '../../definition/objectSites.ts';
import type { Workflow } from '../../definition/workflow.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { fieldOf, type ObjectNode } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html} */
const longestName = 80;
const reserved = 'states';
const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

export const variableName: Rule = {
  code: 'ASL160',
  name: 'asl/variable-name',
  severity: 'error',
  perState: true,
  title: 'A variable has a valid name that is not reserved',
  aws: 'INVALID_VARIABLE_NAME',
  check(workflow, report) {
    for (const { node, pointer } of assigners(workflow)) {
      const assign = fieldOf(node, 'Assign');
      if (assign?.kind !== 'object') continue;
      for (const { key, keySpan } of assign.properties) {
        const name = key.endsWith('.$') ? key.slice(0, -2) : key;
        const problem = hasPlaceholder(name) ? undefined : problemOf(name);
        if (!problem) continue;
        report(
          { pointer: childPointer(`${pointer}/Assign`, key), span: keySpan },
          {
            ...(name === reserved && { aws: 'RESERVED_VARIABLE_NAME' }),
            message: `"Assign" has a variable "${shorten(name)}": ${problem}.`,
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
}

function assigners(workflow: Workflow): Assigner[] {
  return [...objectSites(workflow), ...choiceRules(workflow)];
}

function problemOf(name: string): string | undefined {
  if (name === reserved)
    return 'Step Functions says "Cannot assign to reserved variable \'$states\'"';
  if (name.length > longestName)
    return `the name has more than ${longestName} characters, and Step Functions refuses it`;
  if (!validName.test(name))
    return 'Step Functions says "the variable name contains invalid characters"';
  return undefined;
}
