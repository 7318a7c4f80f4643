import { choiceRules } from '../../definition/choiceRules.ts';
import { objectSites } from '../../definition/objectSites.ts';
import { variablesOf } from '../../flow/variables.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { fieldOf } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

export const variableScope: Rule = {
  code: 'ASL161',
  name: 'asl/variable-scope',
  severity: 'warning',
  perState: true,
  title: 'A branch or an item assigns no variable of the workflow around it',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html',
  check(workflow, report) {
    if (!workflow.states.some(({ machine }) => machine.parent)) return;
    for (const { node, pointer, state } of [...objectSites(workflow), ...choiceRules(workflow)]) {
      if (!state?.machine.parent) continue;
      const assign = fieldOf(node, 'Assign');
      const variables = variablesOf(workflow.whole ?? workflow);
      const around = variables.outside(state);
      if (!around || assign?.kind !== 'object') continue;
      for (const { key, keySpan } of assign.properties) {
        const name = key.endsWith('.$') ? key.slice(0, -2) : key;
        if (!variables.canBeAssigned(around, name)) continue;
        report(
          { pointer: childPointer(`${pointer}/Assign`, key), span: keySpan },
          {
            message:
              `State "${shorten(state.name)}" assigns \`$${shorten(name)}\`, which the workflow ` +
              `around state "${shorten(around.name)}" has too: AWS documents that a variable ` +
              'inside cannot have the name of one outside.',
            help: `Choose another name, and hand the value out through the output of "${shorten(around.name)}".`,
          },
        );
      }
    }
  },
};
