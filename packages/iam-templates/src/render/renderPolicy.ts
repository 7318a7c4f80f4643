import type { ExecutionRolePolicy } from '../executionRolePolicy.ts';
import { cloudFormation } from './cloudFormation.ts';
import { terraform } from './terraform.ts';

export type PolicyFormat = 'json' | 'cloudformation' | 'terraform';

const renderings: Readonly<Record<PolicyFormat, (role: ExecutionRolePolicy) => string>> = {
  json,
  cloudformation: ({ draft }) => cloudFormation(draft),
  terraform: ({ draft }) => terraform(draft),
};

/**
 * The role as text, formatted as the format's own tools do it, with the reasons in it.
 *
 * @example
 * const template = renderPolicy(executionRolePolicy(workflow), 'cloudformation');
 */
export function renderPolicy(role: ExecutionRolePolicy, format: PolicyFormat): string {
  return renderings[format](role);
}

function json({ policy, trust, reasons, notes }: ExecutionRolePolicy): string {
  return `${JSON.stringify({ version: 1, policy, trust, reasons, notes }, null, 2)}\n`;
}
