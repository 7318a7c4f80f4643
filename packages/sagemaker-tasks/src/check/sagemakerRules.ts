import type { Rule, Workflow } from '@sfn-sagemaker/asl-model';
import { taskSites } from '@sfn-sagemaker/asl-model';
import { isLoaded, loadWholeModel } from '../api/model.ts';
import { loadJsonata } from '../argument/jsonata/parser.ts';
import { sageMakerOperation } from '../integration/sageMakerIntegrations.ts';
import { integrationRules } from './integrationRules.ts';
import { newParameter } from './newParameter.ts';
import { operationRules } from './operation/operationRules.ts';
import { parameterRules } from './parameterRules.ts';
import { partitionRule } from './partitionRule.ts';
import { requestRules } from './request/requestRules.ts';

/**
 * Every rule about SageMaker, for `checkWorkflow`: the resource (`SM1xx`), the parameters (`SM2xx`)
 * and operation (`SM3xx`). They throw a RangeError on a workflow that calls an API whose model is
 * not loaded, and see nothing inside of JSONata expressions before their parser is loaded: see
 * `loadSagemakerRules`.
 *
 * @example
 * const diagnostics = checkWorkflow(workflow, sagemakerRules);
 */
export const sagemakerRules: readonly Rule[] = [
  ...integrationRules,
  partitionRule,
  newParameter,
  ...parameterRules,
  ...requestRules,
  ...operationRules,
];

/**
 * The rules, with what they need to know of the API for a workflow: most call only what is loaded
 * anyway.
 *
 * @example
 * const diagnostics = checkWorkflow(workflow, await loadSagemakerRules(workflow));
 */
export async function loadSagemakerRules(workflow: Workflow): Promise<readonly Rule[]> {
  const calls = taskSites(workflow).flatMap(({ state, resource }) => {
    const operation = resource && sageMakerOperation(resource);
    return operation === undefined ? [] : [{ operation, language: state.queryLanguage }];
  });
  if (!calls.every(({ operation }) => isLoaded(operation))) await loadWholeModel();
  if (calls.some(({ language }) => language === 'JSONata')) await loadJsonata();
  return sagemakerRules;
}
