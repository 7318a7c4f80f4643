import type { Diagnostic, RuleTitle, Workflow } from '@sfn-sagemaker/asl-model';
import { ruleDocs } from '@sfn-sagemaker/asl-model';
import {
  comparePolicies,
  type ExistingPolicy,
  executionRolePolicy,
  iamRules,
  type MissingPermission,
} from '@sfn-sagemaker/iam-templates';
import type { RolePlacement } from './permit.ts';

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
  /** At the states that lack something. */
  readonly diagnostics: readonly Diagnostic[];
  readonly findings: readonly PolicyFinding[];
}

/** Compares the policies of an existing role with what a workflow needs. */
export async function checkRole(
  workflow: Workflow,
  policies: readonly ExistingPolicy[],
  { use, ...place }: RolePlacement = {},
): Promise<RoleCheck> {
  const role = await executionRolePolicy(workflow, place, use);
  const { missing, unneeded, wider, anyService } = comparePolicies(role, policies);
  const lacking = Map.groupBy(missing, statementKey);
  return {
    diagnostics: [...lacking.values()].flatMap((alike) => missingDiagnostics(workflow, alike)),
    findings: [
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
    ],
  };
}

function statementKey({ sid, denied }: MissingPermission): string {
  return `${sid} ${denied}`;
}

/** One for each state, at its name; at the top for what the role needs whatever its states. */
function missingDiagnostics(
  workflow: Workflow,
  alike: readonly MissingPermission[],
): readonly Diagnostic[] {
  const [{ states, why, denied } = { states: [], why: '', denied: false }] = alike;
  const actions = unique(alike.map(({ action }) => action));
  const resources = unique(alike.map(({ resource }) => resource));
  const { code, name, severity } = iamRules.missing;
  const what = `${actions} on ${resources}`;
  const help = denied
    ? 'Take the statement with Effect Deny away, or name other resources in it.'
    : `Allow ${what}; \`sfn-sagemaker policy\` writes the statement.`;
  return placesOf(workflow, states).map(({ subject, pointer, range }) => ({
    ...{ code, rule: name, severity, docs: ruleDocs(code), pointer, range, help },
    message: `${subject} needs ${what}, which the role ${denied ? 'denies' : 'does not allow'}. ${why}`,
  }));
}

function placesOf(workflow: Workflow, states: readonly string[]) {
  const { document } = workflow;
  const sites = workflow.states.filter(({ name }) => states.includes(name));
  if (sites.length === 0) {
    const range = document.range({ start: 0, end: 0 });
    return [{ subject: 'The state machine', pointer: '', range }];
  }
  return sites.map(({ name, nameSpan, pointer }) => ({
    subject: JSON.stringify(name),
    pointer,
    range: document.range(nameSpan),
  }));
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ');
}
