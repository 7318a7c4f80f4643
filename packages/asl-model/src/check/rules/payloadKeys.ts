import { type PayloadObject, payloadObjects } from '../../definition/payloadObjects.ts';
import { isUnknown } from '../../syntax/placeholder.ts';
import { childPointer } from '../../syntax/pointer.ts';
import { shorten } from '../../syntax/shorten.ts';
import { type Property, stringOf } from '../../syntax/tree.ts';
import { valueText } from '../describe.ts';
import type { Finding, Rule } from '../rule.ts';

export const payloadKeys: Rule = {
  code: 'ASL204',
  name: 'asl/payload-keys',
  severity: 'error',
  perState: true,
  title: 'A key that ends with `.$` has a string, and no twin without it',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const object of payloadObjects(workflow)) {
      for (const property of object.node.properties) {
        const problem = problemOf(object, property);
        if (!problem) continue;
        const pointer = childPointer(object.pointer, property.key);
        report({ pointer, span: property.keySpan }, problem);
      }
    }
  },
};

function problemOf({ state, node }: PayloadObject, { key, value }: Property): Finding | undefined {
  if (!key.endsWith('.$')) return undefined;
  const plain = shorten(key.slice(0, -2));
  const name = shorten(state.name);
  if (stringOf(value) === undefined && !isUnknown(value)) {
    return {
      message:
        `State "${name}" has ${valueText(value)} under "${plain}.$": Step Functions wants a ` +
        `path or an intrinsic function there, and refuses it.`,
      help:
        `Write a string such as "$.${plain}", or drop the \`.$\` from the key to pass the ` +
        `value itself.`,
    };
  }
  if (!node.properties.some((other) => other.key === key.slice(0, -2))) return undefined;
  return {
    message:
      `State "${name}" has both "${plain}" and "${plain}.$": both give the member "${plain}", ` +
      `and Step Functions refuses it.`,
    help: `Remove "${plain}" or "${plain}.$".`,
  };
}
