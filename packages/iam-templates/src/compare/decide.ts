import type { ExistingCondition, ExistingStatement } from './existingPolicy.ts';
import type { Need } from './need.ts';
import { covers, coversAction, coversArn } from './pattern.ts';

export type Decision = 'allowed' | 'denied' | 'missing';

/**
 * What the statements of a role say to a need. A condition that depends on the request is taken to
 * hold, and a denial with one not to: a false alarm would be worse than a miss.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(statements: readonly ExistingStatement[], need: Need): Decision {
  const about = statements.filter((statement) => isAbout(statement, need));
  const denied = about.some(
    ({ effect, conditions }) => effect === 'Deny' && conditions.length === 0,
  );
  if (denied) return 'denied';
  const allowed = about.some(
    ({ effect, conditions }) =>
      effect === 'Allow' && conditions.every((condition) => mayHold(condition, need)),
  );
  return allowed ? 'allowed' : 'missing';
}

/** Whether a statement is about an action on all that the need's resource stands for. */
export function isAbout(statement: ExistingStatement, { action, resource }: Need): boolean {
  const { actions, otherActions, resources, otherResources } = statement;
  const named = actions.some((each) => coversAction(each, action));
  if (named === otherActions) return false;
  if (!otherResources) return resources.some((each) => coversArn(each, resource));
  return !resources.some((each) => coversArn(each, resource) || covers(resource, each));
}

const passedToService = 'iam:passedtoservice';

function mayHold({ operator, key, values }: ExistingCondition, { passedTo }: Need): boolean {
  if (key.toLowerCase() !== passedToService || passedTo === undefined) return true;
  if (!/^String(Equals|Like)(IfExists)?$/.test(operator)) return true;
  return values.some((value) => covers(value, passedTo));
}

/** Whether a statement says to which service a role may be handed. */
export function limitsPassing({ conditions }: ExistingStatement): boolean {
  return conditions.some(({ key }) => key.toLowerCase() === passedToService);
}
