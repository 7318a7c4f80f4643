import { type Location, plainWording } from '../policy/arn.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyEnvironment } from '../policy/environment.ts';
import { splitPolicy } from '../policy/size.ts';
import { policyDocument, type Statement } from '../policy/statement.ts';
import { type Trust, trustDocument } from '../trust/trust.ts';
import type { RoleKind } from './roleKind.ts';

/** Why a statement is there. */
export interface StatementReason {
  readonly sid: string;
  /** Names of the states that need it; none where the role needs it whatever its states. */
  readonly states: readonly string[];
  readonly why: string;
}

/** A role before it is written for an environment: what other renderings start from. */
export interface RoleDraft {
  readonly kind: RoleKind;
  readonly workflowName: string;
  readonly statements: readonly Statement[];
  readonly trust: Trust;
  /** As given. */
  readonly environment: PolicyEnvironment;
  /** What is unverified, and what the reader has to add. */
  readonly notes: readonly string[];
}

/** A draft that was written for a place. */
interface ResolvedDraft extends RoleDraft {
  readonly location: Location;
}

/** A role: what it may do, who may take it, and why. */
export interface RolePolicy {
  readonly policy: PolicyDocument;
  readonly trust: PolicyDocument;
  /** One for each statement of the policy, in its order. */
  readonly reasons: readonly StatementReason[];
  /** What was assumed about the environment, what is unverified, what the reader has to add. */
  readonly notes: readonly string[];
  /** The policy in managed policies, where it is too long for the role's own; else absent. */
  readonly parts?: readonly PolicyDocument[];
  readonly draft: ResolvedDraft;
}

/** What is known of where the role is, and what was assumed for it. */
interface Resolved {
  readonly location: Location;
  readonly notes: readonly string[];
}

function openTrust(trust: Trust, location: Location): readonly string[] {
  if (trust.conditions(location) !== undefined) return [];
  return [
    'Without the account the trust policy has no conditions, so that others may get the service ' +
      'to use the role: pass --account.',
  ];
}

/** Writes a draft as IAM takes it. */
export function rolePolicy(draft: RoleDraft, { location, notes: assumed }: Resolved): RolePolicy {
  const wording = plainWording(location);
  const policy = policyDocument(draft.statements, wording);
  const { parts, notes } = splitPolicy(policy);
  return {
    policy,
    trust: trustDocument(draft.trust, wording),
    reasons: draft.statements.map(({ sid, states, why }) => ({ sid, states, why })),
    notes: [...assumed, ...openTrust(draft.trust, location), ...draft.notes, ...notes],
    ...(parts.length > 1 && { parts }),
    draft: { ...draft, location },
  };
}
