import {
  type SageMakerIntegration,
  sageMakerIntegrations,
  sageMakerOperation,
} from '@sfn-sagemaker/sagemaker-tasks';
import { endpointKeyPermissions } from '../endpointKeys.ts';
import type { Permission } from '../permission.ts';
import {
  createPermission,
  passRolesToSageMaker,
  sageMakerResources,
  sageMakerTopic,
} from '../sagemaker.ts';
import type { TaskCall } from '../taskCall.ts';

const byOperation = new Map(sageMakerIntegrations.map((each) => [each.operation, each]));
const byNameMember = new Map(sageMakerIntegrations.map((each) => [each.nameMember, each]));

/**
 * DescribeTrainingJob, StopTrainingJob and DeleteModel name one resource; ListTrainingJobs names
 * none.
 */
const oneResource = /^(?:Delete|Describe|Stop|Update)(\w+)$/;

/**
 * What `aws-sdk:sagemaker` needs for the kinds of resources that the optimized integrations
 * create.
 */
export function sageMakerCallPermissions(call: TaskCall): readonly Permission[] | undefined {
  const operation = sageMakerOperation(call.resource);
  if (operation === undefined) return undefined;
  const creates = byOperation.get(operation);
  if (creates) return creationPermissions(creates, call);
  const touched = byNameMember.get(`${oneResource.exec(operation)?.[1]}Name`);
  if (!touched) return undefined;
  return [
    {
      topic: sageMakerTopic(touched.resourceType),
      actions: [`sagemaker:${operation}`],
      resources: sageMakerResources(touched, call),
      why: `Calls ${operation}.`,
    },
  ];
}

/** Step Functions tags only what its optimized integrations create. */
function creationPermissions(
  integration: SageMakerIntegration,
  call: TaskCall,
): readonly Permission[] {
  const tagging: Permission = {
    topic: 'TagSageMakerResources',
    actions: ['sagemaker:AddTags'],
    resources: sageMakerResources(integration, call),
    why: 'The call gives tags to what it creates.',
  };
  return [
    createPermission(integration, call),
    ...(call.texts('Tags').length > 0 ? [tagging] : []),
    ...passRolesToSageMaker(integration, call),
    ...endpointKeyPermissions(integration, call),
  ];
}
