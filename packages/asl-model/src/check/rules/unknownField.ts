import { type ObjectSite, objectSites } from '../../definition/objectSites.ts';
import { shapeField } from '../../definition/shape.ts';
import { stateShapes } from '../../definition/stateShapes.ts';
import { nearest } from '../../integration/nearest.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { nameOf } from '../describe.ts';
import type { Rule } from '../rule.ts';

export const unknownField: Rule = {
  code: 'ASL112',
  name: 'asl/unknown-field',
  severity: 'error',
  perState: true,
  title: 'Every field is one that the language knows at its place',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      for (const { property, field } of site.fields) {
        if (field) continue;
        const { key, keySpan } = property;
        const place = { pointer: childPointer(site.pointer, key), span: keySpan };
        const { title, open } = site.shape;
        const subject = `${nameOf(site)} has a field "${shorten(key)}"`;
        report(place, {
          message: open
            ? `${subject}, which is not documented: Step Functions may not have it.`
            : `${subject}, which a ${title} does not have: Step Functions says "Field ` +
              `'${shorten(key)}' is not supported".`,
          help: helpFor(site, key),
          ...(open && { severity: 'warning' }),
        });
      }
    }
  },
};

function helpFor({ shape, node }: ObjectSite, key: string): string {
  const unused = Object.keys(shape.fields).filter(
    (field) => !node.properties.some((property) => property.key === field),
  );
  const meant = nearest(key, unused);
  if (meant) return `Did you mean "${meant}"?`;
  const owners = [...stateShapes]
    .filter(([, other]) => shapeField(other, key))
    .map(([type]) => type);
  if (owners.length === 0) return 'Remove it, or move the text to "Comment".';
  return `Remove it: only ${owners.join(', ')} states have "${key}".`;
}
