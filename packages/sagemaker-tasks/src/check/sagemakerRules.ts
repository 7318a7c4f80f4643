import type { Rule } from '@sfn-sagemaker/asl-model';
import { integrationRules } from './integrationRules.ts';
import { operationRules } from './operation/operationRules.ts';
import { parameterRules } from './parameterRules.ts';
import { requestRules } from './requestRules.ts';

/**
 * Every rule about SageMaker, for `checkWorkflow`: the resource (`SM1xx`) the parameters (`SM2xx`)
 * and operation (`SM3xx`).
 *
 * @example
 * const diagnostics = checkWorkflow(workflow, sagemakerRules);
 */
export const sagemakerRules: readonly Rule[] = [
  ...integrationRules,
  ...parameterRules,
  ...requestRules,
  ...operationRules,
];
