import { type ObjectSite, objectSites } from '../../definition/objectSites.ts';
import type { Field } from '../../definition/shape.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { type Property, type Span, stringOf, type TreeNode } from '../../syntax/tree.ts';
import { nameOf, valueText } from '../describe.ts';
import { expectedOf, isWrongType } from '../fieldValue.ts';
import { mildness } from '../queryFinding.ts';
import type { Report, Rule } from '../rule.ts';

export const fieldType: Rule = {
  code: 'ASL114',
  name: 'asl/field-type',
  severity: 'error',
  perState: true,
  title: 'A field holds the kind of value that the language wants',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      for (const { property, field } of site.fields) {
        if (field) checkField(site, { property, field }, report);
      }
    }
  },
};

interface FieldSite {
  readonly property: Property;
  readonly field: Field;
}

function checkField(site: ObjectSite, { property, field }: FieldSite, report: Report): void {
  const { key, value } = property;
  if (isWrongType(field, value, site.queryLanguage)) {
    const pointer = `${site.pointer}/${key}`;
    const expected = expectedOf(field, site.queryLanguage);
    report(
      { pointer, span: spanOf(value) },
      {
        ...mildness(stringOf(value) ?? ''),
        message:
          `${nameOf(site)} has ${valueText(value)} as "${key}": Step Functions wants ` +
          `${expected}.`,
        help: `Write ${expected}.`,
      },
    );
  }
  if (field.kind === 'objects' && value.kind === 'array') checkItems(site, property, report);
  if (field.kind === 'objectMap' && value.kind === 'object') {
    const pointer = `${site.pointer}/${key}`;
    for (const member of value.properties) {
      if (member.value.kind === 'object' || member.value.kind === 'unknown') continue;
      report(
        { pointer: childPointer(pointer, member.key), span: spanOf(member.value) },
        {
          message:
            `"${key}" has ${valueText(member.value)} under "${member.key}": Step Functions ` +
            `wants an object there.`,
          help: 'Write an object with "Type".',
        },
      );
    }
  }
}

function checkItems(site: ObjectSite, { key, value }: Property, report: Report): void {
  if (value.kind !== 'array') return;
  for (const [index, item] of value.items.entries()) {
    if (item.kind === 'object' || item.kind === 'unknown') continue;
    report(
      { pointer: `${site.pointer}/${key}/${index}`, span: spanOf(item) },
      {
        message:
          `${nameOf(site)} has ${valueText(item)} in "${key}": Step Functions wants an array ` +
          `of objects.`,
        help: 'Write an object.',
      },
    );
  }
}

/** Scalars are marked whole, containers by their first character. */
function spanOf(node: TreeNode): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: node.start + 1 };
}
