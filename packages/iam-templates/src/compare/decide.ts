import { allowedOnPart } from './alternatives.ts';
import type { ExistingCondition, ExistingStatement } from './existingPolicy.ts';
import type { Need } from './need.ts';
import { covers, coversAction, coversArn, hasVariable } from './pattern.ts';

/** `partly`: on some of the resources that a need's pattern stands for. */
export type Decision = 'allowed' | 'partly' | 'denied' | 'missing';

/**
 * What the statements of a role say to a need. A condition that depends on the request is taken to
 * hold, and a denial with one not to: a false alarm would be worse than a miss.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(statements: readonly ExistingStatement[], need: Need): Decision {
  const about = statements.filter((statement) => isAbout(statement, need));
  if (about.some(surelyDenies)) return 'denied';
  if (about.some((statement) => mayAllow(statement, need))) return 'allowed';
  const part = statements.some(
    (statement) => mayAllow(statement, need) && isAboutPart(statement, need),
  );
  if (!part) return 'missing';
  return allowedOnPart.has(need.action) ? 'allowed' : 'partly';
}

function surelyDenies({ effect, conditions, resources }: ExistingStatement): boolean {
  return effect === 'Deny' && conditions.length === 0 && !resources.some(hasVariable);
}

function mayAllow({ effect, conditions }: ExistingStatement, need: Need): boolean {
  return effect === 'Allow' && conditions.every((condition) => mayHold(condition, need));
}

/** Whether a statement is about an action on all that the need's resource stands for. */
export function isAbout(statement: ExistingStatement, need: Need): boolean {
  const { resources, otherResources } = statement;
  if (!namesAction(statement, need)) return false;
  const { resource } = need;
  if (otherResources) {
    return !resources.some((each) => coversArn(each, resource) || coversArn(resource, each));
  }
  return resources.some((each) => coversArn(each, resource) || isNameItself(each, resource));
}

function isAboutPart(statement: ExistingStatement, need: Need): boolean {
  const { resources, otherResources } = statement;
  if (!namesAction(statement, need)) return false;
  if (otherResources) return !resources.some((each) => coversArn(each, need.resource));
  return resources.some((each) => coversArn(need.resource, each));
}

function namesAction({ actions, otherActions }: ExistingStatement, { action }: Need): boolean {
  return actions.some((each) => coversAction(each, action)) !== otherActions;
}

/** A job's own name, behind which the guide writes `*`. */
function isNameItself(given: string, needed: string): boolean {
  return needed.endsWith('*') && coversArn(given, needed.slice(0, -1));
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
