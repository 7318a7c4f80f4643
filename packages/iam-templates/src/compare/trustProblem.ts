import type { Json } from '@sfn-sagemaker/asl-model';
import type { RolePolicy } from '../role/rolePolicy.ts';
import { type ExistingCondition, type ExistingStatement, statementsOf } from './existingPolicy.ts';
import { covers, coversAction, coversArn } from './pattern.ts';

/** Why Step Functions cannot take a role. */
export type TrustProblem =
  /** No statement lets it. */
  | { readonly kind: 'service' }
  | { readonly kind: 'denied' }
  /** The statements that let it are for something else. */
  | { readonly kind: 'condition'; readonly key: string; readonly values: readonly string[] };

/** A region may stand in it, as older policies have it. */
const service = /^states(?:\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/;

/**
 * What keeps Step Functions from taking an existing role for the state machine that `needed` is
 * for. A condition whose value is not known here is taken to hold.
 * https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
 *
 * @example
 * const problem = trustProblem(await executionRolePolicy(workflow), JSON.parse(trustPolicy));
 */
export function trustProblem(needed: RolePolicy, trust: Json): TrustProblem | undefined {
  const source = sourceOf(needed);
  const about = statementsOf([{ name: 'trust', document: trust }]).filter(isAboutStepFunctions);
  const denies = about.some(
    ({ effect, conditions }) => effect === 'Deny' && conditions.length === 0,
  );
  if (denies) return { kind: 'denied' };
  const allowing = about.filter(({ effect }) => effect === 'Allow');
  const broken = allowing.map(({ conditions }) =>
    conditions.find((condition) => !mayHold(condition, source)),
  );
  if (broken.includes(undefined)) return undefined;
  const [first] = broken;
  return first ? { kind: 'condition', key: first.key, values: first.values } : { kind: 'service' };
}

function isAboutStepFunctions(statement: ExistingStatement): boolean {
  const { actions, otherActions, principals } = statement;
  const named = actions.some((each) => coversAction(each, 'sts:AssumeRole'));
  const principal = principals.some((each) => each === '*' || service.test(each));
  return named !== otherActions && principal;
}

/** What a request of Step Functions says, by condition key in lower case. */
type Source = ReadonlyMap<string, string>;

/** As the trust policy that is needed compares it. */
function sourceOf({ trust }: RolePolicy): Source {
  const conditions = Object.values(trust.Statement[0]?.Condition ?? {}).flatMap(Object.entries);
  return new Map(conditions.map(([key, value]) => [key.toLowerCase(), [value].flat()[0] ?? '*']));
}

function mayHold({ operator, key, values }: ExistingCondition, source: Source): boolean {
  const expected = source.get(key.toLowerCase());
  if (expected === undefined || !/^(?:String|Arn)(?:Equals|Like)/.test(operator)) return true;
  return values.some((value) => {
    if (!value.startsWith('arn:')) return covers(value, expected);
    return coversArn(value, expected) || coversArn(expected, value);
  });
}
