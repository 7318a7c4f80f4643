import { sageMakerIntegrations } from '@sfn-sagemaker/sagemaker-tasks';
import type { ArnPattern } from '../../policy/arn.ts';

/** Types whose names SageMaker writes in lower case. */
const lowerCased: ReadonlySet<string> = new Set(
  sageMakerIntegrations
    .filter(({ lowercaseArn }) => lowercaseArn)
    .map(({ resourceType }) => resourceType),
);

/** How SageMaker writes names of other types is unverified: both cases are allowed. */
export function inEachCase(resource: ArnPattern): readonly ArnPattern[] {
  const lower = { ...resource, resource: resource.resource.toLowerCase() };
  if (resource.service !== 'sagemaker' || lower.resource === resource.resource) return [resource];
  const [type = ''] = resource.resource.split('/');
  return lowerCased.has(type) ? [lower] : [resource, lower];
}
