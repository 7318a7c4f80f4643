import { taskSites } from '../../definition/taskSites.ts';
import { deepServices } from '../../integration/catalogue.ts';
import { shorten } from '../../syntax/shorten.ts';
import type { ObjectNode } from '../../syntax/tree.ts';
import type { Rule } from '../rule.ts';

export const integrationArguments: Rule = {
  code: 'ASL192',
  name: 'asl/integration-arguments',
  severity: 'error',
  perState: true,
  title: 'A call of a service has the arguments that it cannot do without',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { state, integration: found, arguments: args, argumentsField } of taskSites(
      workflow,
    )) {
      if (!found || deepServices.has(found.service)) continue;
      const place = { pointer: state.pointer, span: state.nameSpan };
      const name = shorten(state.name);
      if (!args) {
        report(place, {
          message:
            `State "${name}" calls "${found.service}:${found.api}" without ` +
            `"${argumentsField}": Step Functions refuses it.`,
          help: `Add "${argumentsField}".`,
        });
      }
      if (args?.kind !== 'object') continue;
      for (const member of found.required.filter((required) => !hasMember(args, required))) {
        report(
          {
            pointer: `${state.pointer}/${argumentsField}`,
            span: { start: args.start, end: args.start + 1 },
          },
          {
            message:
              `State "${name}" calls "${found.service}:${found.api}" without "${member}": Step ` +
              `Functions says "The field '${member}' is required but was missing".`,
            help: `Add "${member}" to "${argumentsField}".`,
          },
        );
      }
    }
  },
};

function hasMember(args: ObjectNode, member: string): boolean {
  return args.properties.some(({ key }) => key === member || key === `${member}.$`);
}
