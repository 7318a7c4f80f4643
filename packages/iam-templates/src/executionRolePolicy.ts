import type { Workflow } from '@sfn-sagemaker/asl-model';
import { neededPermissions } from './permission/neededPermissions.ts';
import { plainWording } from './policy/arn.ts';
import type { PolicyDocument } from './policy/document.ts';
import { type PolicyEnvironment, resolveEnvironment } from './policy/environment.ts';
import { mergePermissions } from './policy/mergePermissions.ts';
import { sizeNotes } from './policy/size.ts';
import { policyDocument, type Statement } from './policy/statement.ts';
import { trustPolicy } from './trust/trustPolicy.ts';

/** Why a statement is there. */
export interface StatementReason {
  readonly sid: string;
  /** Names of the states that need it. */
  readonly states: readonly string[];
  readonly why: string;
}

/** The role before it is written for an environment: what other renderings start from. */
export interface RoleDraft {
  readonly workflowName: string;
  readonly statements: readonly Statement[];
  /** As given. */
  readonly environment: PolicyEnvironment;
  /** What is unverified, and what the reader has to add. */
  readonly notes: readonly string[];
}

/** The role that a state machine needs. */
export interface ExecutionRolePolicy {
  readonly policy: PolicyDocument;
  readonly trust: PolicyDocument;
  /** One for each statement of the policy, in its order. */
  readonly reasons: readonly StatementReason[];
  /** What was assumed about the environment, what is unverified, what the reader has to add. */
  readonly notes: readonly string[];
  readonly draft: RoleDraft;
}

/**
 * The least that a workflow's role must be allowed, and who may take the role. The same states in
 * another order give the same bytes.
 *
 * @example
 * const { policy, trust, notes } = executionRolePolicy(workflow, { region: 'us-west-2', account:
 * '123456789012' });
 */
export function executionRolePolicy(
  workflow: Workflow,
  environment: PolicyEnvironment = {},
): ExecutionRolePolicy {
  const { needed, notes } = neededPermissions(workflow);
  const statements = mergePermissions(needed, environment);
  const { location, notes: assumed } = resolveEnvironment(workflow, environment);
  const wording = plainWording(location);
  const policy = policyDocument(statements, wording);
  return {
    policy,
    trust: trustPolicy(environment.stateMachineName, wording),
    reasons: statements.map(({ sid, states, why }) => ({ sid, states, why })),
    notes: [...assumed, ...notes, ...sizeNotes(policy)],
    draft: { workflowName: workflow.name, statements, environment, notes },
  };
}
