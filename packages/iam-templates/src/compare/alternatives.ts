import type { Need } from './need.ts';

/**
 * Forms of one resource of which no source says which AWS checks: the policy allows each, and a role
 * that allows one may do. Needs with the same answer are such forms.
 */
export function sameResource({ action, resource }: Need): string {
  const form = resource
    .toLowerCase()
    // Executions of a distributed Map's children, with its label and without.
    .replace(/:execution:([^:/]+)\/[^:]*:/, ':execution:$1:')
    .replace(/:\$\{\$\}latest$/, '');
  return `${action} ${form}`;
}

/**
 * Actions that the guide allows on `*`, while AWS checks them on what the workflow creates: a role
 * that names those may do.
 */
export const allowedOnPart: ReadonlySet<string> = new Set(['sagemaker:ListTags']);
