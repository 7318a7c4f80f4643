import type { SageMakerIntegration } from '@sfn-sagemaker/sagemaker-tasks';
import type { Permission } from './permission.ts';
import { namedResources } from './resources.ts';
import type { TaskCall } from './taskCall.ts';

/** Members that name a key which SageMaker uses on behalf of who creates the endpoint. */
const keyMembers: ReadonlyMap<string, string> = new Map([['CreateEndpointConfig', 'KmsKeyId']]);

/**
 * An endpoint is encrypted with the key in its config, for which AWS asks who creates the endpoint
 * for a grant. Jobs ask the role that they work under instead.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
 */
export function endpointKeyPermissions(
  { operation }: SageMakerIntegration,
  call: TaskCall,
): readonly Permission[] {
  const member = keyMembers.get(operation);
  if (member === undefined || !call.members().includes(member)) return [];
  return call.texts(member).map((key) => {
    const [alias] = /alias\/.+$/.exec(key.pattern) ?? [];
    return {
      topic: 'EncryptEndpoints',
      actions: ['kms:CreateGrant'],
      resources: alias
        ? [{ service: 'kms', resource: 'key/*' }]
        : namedResources([key], 'kms', 'key/'),
      conditions: {
        Bool: { 'kms:GrantIsForAWSResource': 'true' },
        ...(alias && { 'ForAnyValue:StringLike': { 'kms:ResourceAliases': alias } }),
      },
      why: 'Creating an endpoint of this config lets SageMaker encrypt its volumes with the key.',
    };
  });
}
