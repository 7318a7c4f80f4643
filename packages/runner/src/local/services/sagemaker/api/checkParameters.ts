import type { JsonObject } from '@sfn-sagemaker/asl-model';
import {
  argumentFromJson,
  operation as operationNamed,
  type Violation,
  violationsOf,
  visitArguments,
} from '@sfn-sagemaker/sagemaker-tasks';
import type { ServiceFailure } from '../../service.ts';
import { ApiError } from './apiError.ts';
import { constraintText } from './constraintText.ts';

/** New instance types come before the model lists them. */
const instanceType = /^ml\.[a-z0-9-]+\.[a-z0-9-]+$/;

/**
 * What Step Functions says when it can't build the request: a field that it does not know, or a
 * value of another type. The first is recorded
 * (https://github.com/aws/aws-step-functions-data-science-sdk-python/issues/15), the second
 * unverified.
 *
 * @throws {ApiError} when SageMaker refuses the request
 */
export function checkParameters(
  operation: string,
  parameters: JsonObject,
): ServiceFailure | undefined {
  const violations = requestViolations(operation, parameters);
  const unsupported = violations.flatMap(schemaProblem);
  if (unsupported.length > 0) {
    const given = `The Parameters '${JSON.stringify(parameters)}'`;
    const cause = `${given} could not be used to start the Task: [${unsupported.join(', ')}]`;
    return { error: 'States.Runtime', cause };
  }
  const refused = violations.flatMap(constraintText);
  if (refused.length === 0) return undefined;
  const count = refused.length === 1 ? '1 validation error' : `${refused.length} validation errors`;
  throw new ApiError('ValidationException', `${count} detected: ${refused.join('; ')}`);
}

function requestViolations(operation: string, parameters: JsonObject): Violation[] {
  const input = operationNamed(operation)?.input;
  if (input === undefined) return [];
  const visits = visitArguments(argumentFromJson(parameters), input);
  return visits.flatMap(violationsOf).filter((violation) => !isNewInstanceType(violation));
}

function isNewInstanceType(violation: Violation): boolean {
  return violation.kind === 'enum' && instanceType.test(violation.value);
}

function schemaProblem(violation: Violation): string[] {
  if (violation.kind === 'unknown') {
    return [`The field "${violation.member}" is not supported by Step Functions`];
  }
  if (violation.kind !== 'type') return [];
  const field = violation.visit.path.findLast((key) => typeof key === 'string') ?? '';
  return [`The value for the field '${field}' must be of type ${violation.expected}`];
}
