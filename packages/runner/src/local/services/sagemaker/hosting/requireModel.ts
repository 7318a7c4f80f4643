import { sageMakerIntegrations } from '@sfn-sagemaker/sagemaker-tasks';
import { type ApiCall, namedResource } from '../api/apiCall.ts';
import { isAssumed, notFound } from '../api/existing.ts';
import { isDeleted } from '../store.ts';

const model = sageMakerIntegrations.find(({ operation }) => operation === 'CreateModel');

/**
 * A model that a request names.
 *
 * @throws {ApiError} when there is none
 */
export function requireModel(call: ApiCall, name: string): void {
  if (model === undefined) return;
  const { arn } = namedResource({ ...call, parameters: { [model.nameMember]: name } }, model);
  const known = call.store.resources.get(arn);
  if (known === undefined ? !isAssumed(call, arn) : isDeleted(known)) notFound('model', arn);
}
