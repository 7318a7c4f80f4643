import type { RolePolicy } from '../role/rolePolicy.ts';
import { cloudFormation } from './cloudFormation.ts';
import { terraform } from './terraform.ts';
import { unicodeEscape, unprintable } from './unprintable.ts';

export type PolicyFormat = 'json' | 'cloudformation' | 'terraform';

const renderings: Readonly<Record<PolicyFormat, (role: RolePolicy) => string>> = {
  json,
  cloudformation: ({ draft }) => cloudFormation(draft),
  terraform: ({ draft }) => terraform(draft),
};

/**
 * The role as text, formatted as the format's own tools do it, with the reasons in it.
 *
 * @example
 * const template = renderPolicy(await executionRolePolicy(workflow), 'cloudformation');
 */
export function renderPolicy(role: RolePolicy, format: PolicyFormat): string {
  return renderings[format](role);
}

function json({ draft: _, ...role }: RolePolicy): string {
  const text = JSON.stringify({ version: 1, ...role }, null, 2);
  const lines = text.split('\n').map((line) => line.replace(unprintable, unicodeEscape));
  return `${lines.join('\n')}\n`;
}
