import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { endpointLifecycle } from '@sfn-sagemaker/sagemaker-tasks';
import { type ApiCall, type ApiHandler, namedResource } from '../api/apiCall.ts';
import { ApiError } from '../api/apiError.ts';
import { isAssumed, isListed, notFound } from '../api/existing.ts';
import { listAt, numberAt, stringAt } from '../json.ts';
import { isDeleted } from '../store.ts';
import { rememberTags } from '../tagHandlers.ts';
import { type EndpointRecord, endpointOutcomes, endpointStatus } from './endpointRecord.ts';

/** Create, Update, Describe and Delete of endpoints, by operation. */
export const endpointHandlers: ReadonlyMap<string, ApiHandler> = new Map([
  ['CreateEndpoint', createEndpoint],
  ['UpdateEndpoint', updateEndpoint],
  [endpointLifecycle.describe, describeEndpoint],
  [endpointLifecycle.delete, deleteEndpoint],
]);

const endpoint = { nameMember: 'EndpointName', resourceType: 'endpoint', lowercaseArn: true };
const config = {
  nameMember: 'EndpointConfigName',
  resourceType: 'endpoint-config',
  lowercaseArn: true,
};

function createEndpoint(call: ApiCall): JsonObject {
  const { name, arn } = namedResource(call, endpoint);
  const known = call.store.endpoints.get(arn);
  if (known === undefined ? isListed(call, arn) : !isDeleted(known)) {
    throw new ApiError('ValidationException', `Cannot create already existing endpoint "${arn}".`);
  }
  call.store.endpoints.set(arn, changed(call, { name, arn, createdAt: call.now }, 'Creating'));
  rememberTags(call.store, arn, call.parameters);
  return { EndpointArn: arn };
}

function updateEndpoint(call: ApiCall): JsonObject {
  const known = existingEndpoint(call);
  if (call.now < known.settlesAt) {
    throw new ApiError('ValidationException', `Cannot update in-progress endpoint "${known.arn}".`);
  }
  call.store.endpoints.set(known.arn, changed(call, known, 'Updating'));
  return { EndpointArn: known.arn };
}

type Identity = Pick<EndpointRecord, 'name' | 'arn' | 'createdAt'>;

function changed(
  call: ApiCall,
  { name, arn, createdAt }: Identity,
  change: EndpointRecord['change'],
): EndpointRecord {
  existingConfig(call);
  const { now, script = {}, parameters } = call;
  const { Status = 'Completed', DurationSeconds = endpointLifecycle.usualSeconds } = script;
  return {
    name,
    arn,
    configName: stringAt(parameters, 'EndpointConfigName') ?? '',
    createdAt,
    change,
    changedAt: now,
    settlesAt: now + DurationSeconds * 1000,
    outcome: endpointOutcomes[Status],
    ...(Status === 'Failed' && {
      failureReason: script.FailureReason ?? 'The mocks file lets this endpoint fail.',
    }),
  };
}

function describeEndpoint(call: ApiCall): JsonObject {
  const record = existingEndpoint(call);
  const { now } = call;
  const settled = now >= record.settlesAt;
  return {
    EndpointName: record.name,
    EndpointArn: record.arn,
    ...(record.configName !== undefined && { EndpointConfigName: record.configName }),
    ...productionVariants(call, record),
    EndpointStatus: endpointStatus(record, now),
    ...(settled && record.failureReason && { FailureReason: record.failureReason }),
    CreationTime: record.createdAt,
    LastModifiedTime: settled ? record.settlesAt : record.changedAt,
  };
}

/** Only of a configuration that this simulation created. */
function productionVariants(call: ApiCall, { configName }: EndpointRecord): JsonObject {
  const parameters = { EndpointConfigName: configName ?? '' };
  const known = call.store.resources.get(namedResource({ ...call, parameters }, config).arn);
  if (known === undefined || isDeleted(known)) return {};
  return {
    ProductionVariants: listAt(known.request, 'ProductionVariants').map((variant) => {
      const weight = numberAt(variant, 'InitialVariantWeight') ?? 1;
      const count = numberAt(variant, 'InitialInstanceCount') ?? 1;
      return {
        VariantName: stringAt(variant, 'VariantName') ?? '',
        CurrentWeight: weight,
        DesiredWeight: weight,
        CurrentInstanceCount: count,
        DesiredInstanceCount: count,
      };
    }),
  };
}

function deleteEndpoint(call: ApiCall): JsonObject {
  const { arn } = existingEndpoint(call);
  call.store.endpoints.set(arn, { deletedAt: call.now });
  return {};
}

/** An endpoint that this simulation did not create is assumed to be in service since a day ago. */
function existingEndpoint(call: ApiCall): EndpointRecord {
  const { name, arn } = namedResource(call, endpoint);
  const known = call.store.endpoints.get(arn);
  if (known !== undefined && !isDeleted(known)) return known;
  if (known !== undefined || !isAssumed(call, arn)) notFound('endpoint', arn);
  const since = call.now - 86_400_000;
  return {
    name,
    arn,
    createdAt: since,
    change: 'Creating',
    changedAt: since,
    settlesAt: since,
    outcome: 'InService',
  };
}

function existingConfig(call: ApiCall): void {
  const { arn } = namedResource(call, config);
  const known = call.store.resources.get(arn);
  if (known === undefined ? !isAssumed(call, arn) : isDeleted(known)) {
    notFound('endpoint configuration', arn);
  }
}
