import { objectSites } from '../../definition/objectSites.ts';
import { nameOf } from '../describe.ts';
import type { Rule } from '../rule.ts';

export const exclusiveFields: Rule = {
  code: 'ASL116',
  name: 'asl/exclusive-fields',
  severity: 'error',
  perState: true,
  title: 'Of fields that say the same thing, only one is written',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      if (!site.shape.choices) continue;
      for (const { fields } of site.shape.choices) {
        const [first, second] = site.node.properties.filter(({ key }) => fields.includes(key));
        if (!first || !second || first.key === second.key) continue;
        report(
          { pointer: `${site.pointer}/${second.key}`, span: second.keySpan },
          {
            message:
              `${nameOf(site)} has both "${first.key}" and "${second.key}": Step Functions says ` +
              `"There should only be one of the following fields: [${fields.join(', ')}]".`,
            help: `Remove "${first.key}" or "${second.key}".`,
          },
        );
      }
    }
  },
};
