import { objectSites } from '../../definition/objectSites.ts';
import type { Field } from '../../definition/shape.ts';
import type { QueryLanguage } from '../../definition/workflow.ts';
import { nearest } from '../../integration/nearest.ts';
import { isJsonataText } from '../../query/jsonata/jsonataText.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import type { TreeNode } from '../../syntax/tree.ts';
import { nameOf, oneOf, valueText } from '../describe.ts';
import { isWrongType } from '../fieldValue.ts';
import type { Finding, Rule } from '../rule.ts';

export const fieldValue: Rule = {
  code: 'ASL115',
  name: 'asl/field-value',
  severity: 'error',
  perState: true,
  title: 'A field holds a value that Step Functions allows',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of objectSites(workflow)) {
      for (const { property, field } of site.fields) {
        const { key, value } = property;
        const problem = field && problemOf(field, value, site.queryLanguage);
        if (!problem) continue;
        const span = value.kind === 'scalar' ? value : { start: value.start, end: value.start + 1 };
        const message = `${nameOf(site)} has ${valueText(value)} as "${key}": ${problem.message}.`;
        report({ pointer: `${site.pointer}/${key}`, span }, { ...problem, message });
      }
    }
  },
};

function problemOf(field: Field, node: TreeNode, language: QueryLanguage): Finding | undefined {
  if (field.filled) return isWrongType(field, node, language) ? undefined : emptiness(node);
  if (node.kind !== 'scalar') return undefined;
  const { value } = node;
  if (typeof value === 'number') return outOfRange(field, value);
  if (!field.values || typeof value !== 'string' || field.values.includes(value)) return undefined;
  if (hasPlaceholder(value) || (language === 'JSONata' && isJsonataText(value))) return undefined;
  const meant = nearest(value, field.values);
  const help = meant ? `Did you mean "${meant}"?` : `Write ${oneOf(field.values)}.`;
  if (field.open)
    return { message: `documented are ${oneOf(field.values)}`, help, severity: 'warning' };
  const says = `Value should be one of the following: [${field.values.join(', ')}]`;
  return { message: `Step Functions says "${says}"`, help };
}

function emptiness(node: TreeNode): Finding | undefined {
  const empty =
    (node.kind === 'array' && node.items.length === 0) ||
    (node.kind === 'object' && node.properties.length === 0);
  if (!empty) return undefined;
  return {
    message: 'it is empty, and Step Functions says "Value cannot be empty"',
    help: 'Add at least one member.',
  };
}

function outOfRange({ kind, min, max }: Field, value: number): Finding | undefined {
  if (kind !== 'integer' && kind !== 'number') return undefined;
  if (min !== undefined && value < min) {
    return {
      message: `Step Functions says "Minimum value is ${min}"`,
      help: `Write ${min} or more.`,
    };
  }
  if (max !== undefined && value > max) {
    return {
      message: `Step Functions says "Maximum value is ${max}"`,
      help: `Write ${max} or less.`,
    };
  }
  return undefined;
}
