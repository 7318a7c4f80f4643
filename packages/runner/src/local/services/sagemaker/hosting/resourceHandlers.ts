import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import {
  responseShape,
  type SageMakerIntegration,
  sageMakerIntegrations,
} from '@sfn-sagemaker/sagemaker-tasks';
import { type ApiCall, type ApiHandler, namedResource } from '../api/apiCall.ts';
import { ApiError } from '../api/apiError.ts';
import { isAssumed, isListed, notFound } from '../api/existing.ts';
import { listAt, stringAt } from '../json.ts';
import { isDeleted } from '../store.ts';
import { rememberTags } from '../tagHandlers.ts';
import { requireModel } from './requireModel.ts';

/** How the service's messages call what has no status. */
const titles: ReadonlyMap<string, string> = new Map([
  ['CreateModel', 'model'],
  ['CreateEndpointConfig', 'endpoint configuration'],
]);

/** Create, Describe and Delete of models and endpoint configurations, by operation. */
export const resourceHandlers: ReadonlyMap<string, ApiHandler> = new Map(
  sageMakerIntegrations.flatMap((integration) => {
    const title = titles.get(integration.operation);
    if (title === undefined) return [];
    const resource = integration.operation.replace(/^Create/, '');
    const handlers: [string, ApiHandler][] = [
      [integration.operation, (call) => create(call, integration, title)],
      [`Describe${resource}`, (call) => describe(call, integration, title)],
      [`Delete${resource}`, (call) => remove(call, integration, title)],
    ];
    return handlers;
  }),
);

function create(call: ApiCall, integration: SageMakerIntegration, title: string): JsonObject {
  const { parameters, now, store } = call;
  const { name, arn } = namedResource(call, integration);
  const known = store.resources.get(arn);
  if (known === undefined ? isListed(call, arn) : !isDeleted(known)) {
    throw new ApiError('ValidationException', `Cannot create already existing ${title} "${arn}".`);
  }
  for (const variant of variantsOf(parameters)) {
    const model = stringAt(variant, 'ModelName');
    if (model !== undefined) requireModel(call, model);
  }
  store.resources.set(arn, { name, arn, request: parameters, createdAt: now });
  rememberTags(store, arn, parameters);
  return { [integration.arnMember]: arn };
}

function describe(call: ApiCall, integration: SageMakerIntegration, title: string): JsonObject {
  const { name, arn } = existing(call, integration, title);
  const known = call.store.resources.get(arn);
  const { request, createdAt } =
    known === undefined || isDeleted(known)
      ? { request: {}, createdAt: call.now - 86_400_000 }
      : known;
  const { members } = responseShape(integration.operation.replace(/^Create/, 'Describe'));
  const described = Object.entries(request).filter(([member]) => Object.hasOwn(members, member));
  return {
    [integration.nameMember]: name,
    ...Object.fromEntries(described),
    [integration.arnMember]: arn,
    CreationTime: createdAt,
  };
}

function remove(call: ApiCall, integration: SageMakerIntegration, title: string): JsonObject {
  const { arn } = existing(call, integration, title);
  call.store.resources.set(arn, { deletedAt: call.now });
  return {};
}

function existing(call: ApiCall, integration: SageMakerIntegration, title: string) {
  const resource = namedResource(call, integration);
  const known = call.store.resources.get(resource.arn);
  if (known === undefined ? !isAssumed(call, resource.arn) : isDeleted(known)) {
    notFound(title, resource.arn);
  }
  return resource;
}

/** Of an endpoint configuration. */
function variantsOf(request: JsonObject): readonly Json[] {
  return ['ProductionVariants', 'ShadowProductionVariants'].flatMap((list) =>
    listAt(request, list),
  );
}
