import type { Diagnostic, Json, RuleTitle, Workflow } from '@sfn-sagemaker/asl-model';
import { inDocumentOrder, ruleDocs } from '@sfn-sagemaker/asl-model';
import {
  comparePolicies,
  type ExistingPolicy,
  executionRolePolicy,
  iamRules,
  type PolicyComparison,
  trustProblem,
} from '@sfn-sagemaker/iam-templates';
import { missingDiagnostics } from './missingDiagnostics.ts';
import type { RolePlacement } from './permit.ts';
import { trustTexts } from './trustTexts.ts';

/** A role that exists, as far as it was read. */
export interface ExistingRole {
  /** Its own policies and those attached to it. */
  readonly policies: readonly ExistingPolicy[];
  readonly boundary?: ExistingPolicy;
  readonly trust?: Json;
}

/** Something about a statement of a policy that a role has. */
export interface PolicyFinding {
  readonly policy: ExistingPolicy;
  /** JSON Pointer of the statement. */
  readonly pointer: string;
  readonly rule: RuleTitle;
  readonly message: string;
  readonly help: string;
}

/** What is between the policies of a role and a workflow. */
export interface RoleCheck {
  /** At the states that lack something; at the top what is about the role as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly findings: readonly PolicyFinding[];
}

/** Compares an existing role with what a workflow needs. */
export async function checkRole(
  workflow: Workflow,
  { policies, boundary, trust }: ExistingRole,
  { use, ...place }: RolePlacement = {},
): Promise<RoleCheck> {
  const needed = await executionRolePolicy(workflow, place, use);
  const comparison = comparePolicies(needed, policies, boundary);
  const problem = trust === undefined ? undefined : trustProblem(needed, trust);
  return {
    diagnostics: [
      ...(problem ? [atTop(workflow, iamRules.trust, trustTexts(problem))] : []),
      ...missingDiagnostics(workflow, comparison.missing).toSorted(inDocumentOrder),
    ],
    findings: policyFindings(comparison),
  };
}

function atTop(
  { document }: Workflow,
  { code, name, severity }: RuleTitle,
  texts: { readonly message: string; readonly help: string },
): Diagnostic {
  const range = document.range({ start: 0, end: 0 });
  return { code, rule: name, severity, docs: ruleDocs(code), pointer: '', range, ...texts };
}

function policyFindings({ wider, anyService, unneeded }: PolicyComparison): PolicyFinding[] {
  return [
    ...wider.map(({ policy, pointer, given, needed }) => ({
      ...{ policy, pointer, rule: iamRules.wider },
      message: `${given} is more than the workflow needs.`,
      help: `Write ${needed.join(', ')} instead.`,
    })),
    ...anyService.map(({ policy, pointer }) => ({
      ...{ policy, pointer, rule: iamRules.anyService },
      message: 'The role may be handed to any service that takes roles.',
      help: 'Add the condition StringEquals iam:PassedToService: sagemaker.amazonaws.com, or whichever service the workflow hands it to.',
    })),
    ...unneeded.map(({ policy, pointer, actions }) => ({
      ...{ policy, pointer, rule: iamRules.unneeded },
      message: `No state needs ${actions.join(', ')} on these resources.`,
      help: 'Remove it, unless something else works under this role.',
    })),
  ];
}
