import { type ArnPattern, resourceText, type Wording } from './arn.ts';
import type { Conditions } from './document.ts';

/** A text, an ARN, or the account that the role is made for. */
type ConditionValue = string | ArnPattern | typeof ownAccount;

export const ownAccount = { part: 'account' } as const;

/** Operator, condition key, what the key is compared with. */
export type StatementConditions = Readonly<
  Record<string, Readonly<Record<string, ConditionValue | readonly ConditionValue[]>>>
>;

/** Conditions as a policy has them. */
export function conditionTexts(conditions: StatementConditions, wording: Wording): Conditions {
  const keys = (values: StatementConditions[string]) =>
    Object.entries(values).map(([key, value]) => [key, valueText(value, wording)] as const);
  return Object.fromEntries(
    Object.entries(conditions).map(([operator, values]) => [
      operator,
      Object.fromEntries(keys(values)),
    ]),
  );
}

function valueText(
  value: ConditionValue | readonly ConditionValue[],
  wording: Wording,
): string | string[] {
  return isList(value) ? value.map((each) => text(each, wording)) : text(value, wording);
}

function isList(
  value: ConditionValue | readonly ConditionValue[],
): value is readonly ConditionValue[] {
  return Array.isArray(value);
}

function text(value: ConditionValue, wording: Wording): string {
  if (typeof value === 'string') return wording.literal(value);
  return 'part' in value ? wording.location.account : resourceText(value, wording);
}
