import type { Rule } from '@sfn-sagemaker/asl-model';
import { integrationRules } from './integrationRules.ts';
import { parameterRules } from './parameterRules.ts';
import { requestRules } from './requestRules.ts';

/**
 * Every rule about SageMaker, for `checkWorkflow`: the resource (`SM1xx`) and the parameters (`SM2xx`).
 *
 * @example
 * const diagnostics = checkWorkflow(workflow, sagemakerRules);
 */
export const sagemakerRules: readonly Rule[] = [
  ...integrationRules,
  ...parameterRules,
  ...requestRules,
];
