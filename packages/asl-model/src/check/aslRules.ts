import type { Rule } from './rule.ts';
import { activityCredentials } from './rules/activityCredentials.ts';
import { catchAllLast } from './rules/catchAllLast.ts';
import { choiceLanguage } from './rules/choiceLanguage.ts';
import { choiceOperands } from './rules/choiceOperands.ts';
import { choiceRule } from './rules/choiceRule.ts';
import { comparisonValue } from './rules/comparisonValue.ts';
import { contextField } from './rules/contextField.ts';
import { definitionObject } from './rules/definitionObject.ts';
import { definitionSize } from './rules/definitionSize.ts';
import { distributedMap } from './rules/distributedMap.ts';
import { duplicateStateName } from './rules/duplicateStateName.ts';
import { errorName } from './rules/errorName.ts';
import { exclusiveFields } from './rules/exclusiveFields.ts';
import { expressLimits } from './rules/expressLimits.ts';
import { fieldType } from './rules/fieldType.ts';
import { fieldValue } from './rules/fieldValue.ts';
import { formatArguments } from './rules/formatArguments.ts';
import { heartbeat } from './rules/heartbeat.ts';
import { integration } from './rules/integration.ts';
import { integrationArguments } from './rules/integrationArguments.ts';
import { jsonataDelimiters } from './rules/jsonataDelimiters.ts';
import { jsonPath } from './rules/jsonPath.ts';
import { literalPath } from './rules/literalPath.ts';
import { mapLabel } from './rules/mapLabel.ts';
import { missingField } from './rules/missingField.ts';
import { missingTransitionTarget } from './rules/missingTransitionTarget.ts';
import { noTerminalState } from './rules/noTerminalState.ts';
import { payloadKeys } from './rules/payloadKeys.ts';
import { payloadTemplate } from './rules/payloadTemplate.ts';
import { queryLanguage } from './rules/queryLanguage.ts';
import { queryLanguageField } from './rules/queryLanguageField.ts';
import { referencePath } from './rules/referencePath.ts';
import { resource } from './rules/resource.ts';
import { stateName } from './rules/stateName.ts';
import { stateType } from './rules/stateType.ts';
import { taskToken } from './rules/taskToken.ts';
import { timestamp } from './rules/timestamp.ts';
import { transition } from './rules/transition.ts';
import { unassignedVariable } from './rules/unassignedVariable.ts';
import { unknownField } from './rules/unknownField.ts';
import { unreachableState } from './rules/unreachableState.ts';
import { variableName } from './rules/variableName.ts';
import { variableScope } from './rules/variableScope.ts';

/**
 * What is checked about the language itself, without the JSONata library. Other packages' tables go
 * beside it.
 *
 * @example
 * const findings = checkWorkflow(workflow, aslRules);
 */
export const aslRules: readonly Rule[] = [
  definitionObject,
  missingField,
  unknownField,
  queryLanguageField,
  fieldType,
  fieldValue,
  exclusiveFields,
  stateType,
  queryLanguage,
  timestamp,
  missingTransitionTarget,
  unreachableState,
  noTerminalState,
  transition,
  duplicateStateName,
  stateName,
  choiceRule,
  choiceLanguage,
  comparisonValue,
  choiceOperands,
  catchAllLast,
  errorName,
  mapLabel,
  distributedMap,
  variableName,
  variableScope,
  definitionSize,
  expressLimits,
  resource,
  integration,
  integrationArguments,
  activityCredentials,
  taskToken,
  heartbeat,
  jsonPath,
  referencePath,
  payloadTemplate,
  payloadKeys,
  literalPath,
  jsonataDelimiters,
  unassignedVariable,
  formatArguments,
  contextField,
];
