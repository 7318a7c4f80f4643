import type { Workflow } from '../definition/workflow.ts';
import { loadJsonataParser } from '../query/jsonata/parseJsonata.ts';
import { aslRules } from './aslRules.ts';
import { jsonataSites } from './jsonata/jsonataSites.ts';
import { jsonataSyntax } from './jsonata/jsonataSyntax.ts';
import { jsonataVariable } from './jsonata/jsonataVariable.ts';
import { statesField } from './jsonata/statesField.ts';
import type { Rule } from './rule.ts';

/**
 * The rules about JSONata expressions. They come on demand because they load the JSONata library.
 *
 * @example
 * const rules = [...aslRules, ...(await loadJsonataRules())];
 */
export async function loadJsonataRules(): Promise<readonly Rule[]> {
  const parse = await loadJsonataParser();
  return [jsonataSyntax, statesField, jsonataVariable].map((rule) => rule(parse));
}

/**
 * The rules of the language that a workflow needs: those about JSONata only where it has such
 * expressions.
 *
 * @example
 * const findings = checkWorkflow(workflow, await loadAslRules(workflow));
 */
export async function loadAslRules(workflow: Workflow): Promise<readonly Rule[]> {
  if (jsonataSites(workflow).length === 0) return aslRules;
  return [...aslRules, ...(await loadJsonataRules())];
}
