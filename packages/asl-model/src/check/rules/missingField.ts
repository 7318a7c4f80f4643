import { objectSites } from '../../definition/objectSites.ts';
import { propertyOf } from '../../syntax/tree.ts';
import { nameOf, oneOf, placeOf } from '../describe.ts';
import type { Rule } from '../rule.ts';

export const missingField: Rule = {
  code: 'ASL111',
  name: 'asl/missing-field',
  severity: 'error',
  perState: true,
  title: 'Required fields are there',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      const has = (field: string) => propertyOf(site.node, field) !== undefined;
      for (const field of site.shape.required ?? []) {
        if (has(field)) continue;
        report(placeOf(site), {
          message:
            `${nameOf(site)} has no "${field}": Step Functions says "These fields are required: ` +
            `[${field}]".`,
          help: `Add "${field}".`,
        });
      }
      for (const { fields, required, says } of site.shape.choices ?? []) {
        if (!required || fields.some(has)) continue;
        const refusal = says
          ? `says "${says}"`
          : `refuses a ${site.shape.title} without one of them`;
        report(placeOf(site), {
          message: `${nameOf(site)} has none of ${oneOf(fields)}: Step Functions ${refusal}.`,
          help: `Add ${oneOf(fields)}.`,
        });
      }
    }
  },
};
