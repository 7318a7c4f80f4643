import type { RolePolicy } from '../role/rolePolicy.ts';
import { sameResource } from './alternatives.ts';
import { decide, isAbout, limitsPassing } from './decide.ts';
import {
  type ExistingPolicy,
  type ExistingStatement,
  type StatementPlace,
  statementsOf,
} from './existingPolicy.ts';
import { type Need, needsOf } from './need.ts';
import { covers, coversAction, coversArn, hasVariable } from './pattern.ts';

/** What a workflow needs and the role has not. */
export interface MissingPermission extends Need {
  readonly cause: MissingCause;
}

/**
 * Why a role lacks something: no statement allows it, or only on part of what it may be about, one
 * denies it, so that allowing it would not help, or its permissions boundary does not let it
 * through.
 */
export type MissingCause = 'notAllowed' | 'partly' | 'denied' | 'boundary';

/** What a statement allows beyond need. */
export interface WiderPermission extends StatementPlace {
  /** Its action or resource. */
  readonly given: string;
  /** What would do. */
  readonly needed: readonly string[];
}

/** What is between a role's policies and a workflow. */
export interface PolicyComparison {
  readonly missing: readonly MissingPermission[];
  /** Actions, by statement, that no state needs. */
  readonly unneeded: readonly (StatementPlace & { readonly actions: readonly string[] })[];
  readonly wider: readonly WiderPermission[];
  /** Statements that let a role be handed to any service. */
  readonly anyService: readonly StatementPlace[];
}

/**
 * Compares the policies of an existing role, and its permissions boundary, with what a workflow
 * needs.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 *
 * @example
 * const needed = await executionRolePolicy(workflow);
 * const { missing } = comparePolicies(needed, [{ name: 'role.json', document }]);
 */
export function comparePolicies(
  role: RolePolicy,
  policies: readonly ExistingPolicy[],
  boundary?: ExistingPolicy,
): PolicyComparison {
  const needs = needsOf(role);
  const statements = statementsOf(policies);
  const allowing = statements.filter(({ effect }) => effect === 'Allow');
  const naming = allowing.filter(
    ({ otherActions, otherResources }) => !otherActions && !otherResources,
  );
  return {
    missing: missing(needs, statements, boundary && statementsOf([boundary])),
    unneeded: naming.flatMap((statement) => unneeded(statement, needs)),
    wider: [
      ...naming.flatMap((statement) => wider(statement, needs)),
      ...allowing.flatMap((statement) => allButNamed(statement, needs)),
    ],
    anyService: allowing.filter((statement) => passesToAny(statement, needs)).map(placeOf),
  };
}

function placeOf({ policy, pointer }: StatementPlace): StatementPlace {
  return { policy, pointer };
}

/** What is missing in every form of its resource. */
function missing(
  needs: readonly Need[],
  statements: readonly ExistingStatement[],
  boundary: readonly ExistingStatement[] | undefined,
): readonly MissingPermission[] {
  return [...Map.groupBy(needs, sameResource).values()].flatMap((forms) => {
    const found = forms.map((need) => ({ need, cause: causeOf(need, statements, boundary) }));
    if (found.some(({ cause }) => cause === undefined)) return [];
    return found.flatMap(({ need, cause }) => (cause === undefined ? [] : [{ ...need, cause }]));
  });
}

function causeOf(
  need: Need,
  statements: readonly ExistingStatement[],
  boundary: readonly ExistingStatement[] | undefined,
): MissingCause | undefined {
  const decision = decide(statements, need);
  if (decision === 'missing') return 'notAllowed';
  if (decision !== 'allowed') return decision;
  const bounded = boundary === undefined ? 'allowed' : decide(boundary, need);
  if (bounded === 'partly') return 'partly';
  return bounded === 'allowed' ? undefined : 'boundary';
}

function unneeded(statement: ExistingStatement, needs: readonly Need[]) {
  const actions = statement.actions.filter(
    (given) =>
      !needs.some(
        ({ action, resource }) =>
          coversAction(given, action) &&
          statement.resources.some((each) => overlap(each, resource)),
      ),
  );
  return actions.length === 0 ? [] : [{ ...placeOf(statement), actions }];
}

function overlap(left: string, right: string): boolean {
  return coversArn(left, right) || coversArn(right, left);
}

function wider(statement: ExistingStatement, needs: readonly Need[]): readonly WiderPermission[] {
  const used = needs.filter((need) => isAbout(statement, need));
  const actions = statement.actions
    .filter((given) => /[*?]/.test(given))
    .map((given) => ({
      given,
      needed: used.map(({ action }) => action).filter((action) => coversAction(given, action)),
    }));
  const resources = statement.resources.map((given) => ({
    given,
    needed: widened(
      given,
      used.map(({ resource }) => resource),
    ),
  }));
  return [...actions, ...resources]
    .filter(({ needed }) => needed.length > 0)
    .map(({ given, needed }) => ({
      ...placeOf(statement),
      given,
      needed: [...new Set(needed)].toSorted(),
    }));
}

/** What is allowed by naming what is not: as wide as AWS is. */
function allButNamed(
  statement: ExistingStatement,
  needs: readonly Need[],
): readonly WiderPermission[] {
  const used = needs.filter((need) => isAbout(statement, need));
  if (used.length === 0) return [];
  const texts = (of: readonly string[]) => [...new Set(of)].toSorted();
  const others = {
    NotAction: statement.otherActions ? used.map(({ action }) => action) : [],
    NotResource: statement.otherResources ? used.map(({ resource }) => resource) : [],
  };
  return Object.entries(others)
    .filter(([, needed]) => needed.length > 0)
    .map(([given, needed]) => ({ ...placeOf(statement), given, needed: texts(needed) }));
}

/**
 * The needed resources that a given one goes beyond; none where one of them is as wide, or where it
 * has a variable.
 */
function widened(given: string, needed: readonly string[]): readonly string[] {
  if (hasVariable(given) || needed.some((each) => covers(each, given))) return [];
  return needed.filter((each) => coversArn(given, each));
}

function passesToAny(statement: ExistingStatement, needs: readonly Need[]): boolean {
  if (limitsPassing(statement)) return false;
  return needs.some((need) => need.passedTo !== undefined && isAbout(statement, need));
}
