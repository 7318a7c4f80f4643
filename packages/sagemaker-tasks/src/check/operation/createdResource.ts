import { perWorkflow, type Workflow } from '@sfn-sagemaker/asl-model';
import { type Argument, memberValue, type ObjectArgument } from '../../argument/argument.ts';
import type { SageMakerIntegration } from '../../integration/sageMakerIntegration.ts';
import { sageMakerIntegrations } from '../../integration/sageMakerIntegrations.ts';
import { type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';

/** A call that creates something, with what it passes. */
export interface CreatedResource {
  readonly call: SageMakerCall;
  readonly integration: SageMakerIntegration;
  readonly request: ObjectArgument;
}

/** Calls that create jobs, models, endpoint configurations and endpoints. */
export const createdResources: (workflow: Workflow) => readonly CreatedResource[] = perWorkflow(
  (workflow) =>
    sageMakerCalls(workflow).flatMap((call) => {
      const integration = sageMakerIntegrations.find(
        ({ operation }) => operation === call.operation,
      );
      const request = call.visits[0]?.argument;
      if (integration === undefined || request?.kind !== 'object') return [];
      return integration.operation.startsWith('Create') ? [{ call, integration, request }] : [];
    }),
);

/** A parameter by its path; absent when it, or something around it, is not given. */
export function parameter(
  request: ObjectArgument,
  ...path: readonly string[]
): Argument | undefined {
  return path.reduce<Argument | undefined>(
    (at, name) => (at?.kind === 'object' ? memberValue(at, name) : undefined),
    request,
  );
}
