import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { jobLifecycles, responseShape, shape } from '@sfn-sagemaker/sagemaker-tasks';
import type { ApiCall, ApiHandler } from '../api/apiCall.ts';
import { endpointHandlers } from '../hosting/endpointHandlers.ts';
import { resourceHandlers } from '../hosting/resourceHandlers.ts';
import { describeJob } from '../job/describeJob.ts';
import { objectAt } from '../json.ts';
import { isDeleted, type Records } from '../store.ts';
import { type Listing, page } from './page.ts';

/** What can be listed: where the answer lies, and every description that is known. */
interface ListedKind extends Omit<Listing, 'entries'> {
  readonly operation: string;
  described(call: ApiCall): readonly JsonObject[];
}

const jobs = Object.values(jobLifecycles).map(
  ({ kind, list, nameMember, statusMember }): ListedKind => ({
    operation: list,
    nameMember,
    statusMember,
    newestFirst: false,
    described: ({ store, now }) =>
      [...store.jobs.values()]
        .filter((record) => record.kind === kind)
        .map((record) => describeJob(record, now)),
  }),
);

const hosting: readonly ListedKind[] = [
  {
    operation: 'ListEndpoints',
    nameMember: 'EndpointName',
    statusMember: 'EndpointStatus',
    newestFirst: true,
    described: (call) => describedAs(call, 'DescribeEndpoint', call.store.endpoints),
  },
  resource('ListModels', 'ModelName', 'model'),
  resource('ListEndpointConfigs', 'EndpointConfigName', 'endpoint-config'),
];

/**
 * The List operations of what is simulated. They tell what this simulation has created; what is
 * only assumed to exist has no name to be listed by.
 */
export const listHandlers: ReadonlyMap<string, ApiHandler> = new Map(
  [...jobs, ...hosting].map((kind) => [kind.operation, (call: ApiCall) => list(call, kind)]),
);

function list(call: ApiCall, { operation, described, ...kind }: ListedKind): JsonObject {
  const { name: listMember, members } = summaryShape(operation);
  const { items, nextToken } = page(call.parameters, { ...kind, entries: described(call) });
  return {
    [listMember]: items.map((item) => summary(item, members)),
    ...(nextToken !== undefined && { NextToken: nextToken }),
  };
}

/** The member of the response that holds the list, and what an item of it has. */
function summaryShape(operation: string): {
  readonly name: string;
  readonly members: Readonly<Record<string, string>>;
} {
  for (const [name, shapeName] of Object.entries(responseShape(operation).members)) {
    const found = shape(shapeName);
    const item = found.type === 'list' ? shape(found.member) : undefined;
    if (item?.type === 'structure') return { name, members: item.members };
  }
  throw new TypeError(`${operation} answers no list.`);
}

/** Summaries bring some settings up from where Describe has them. */
function summary(description: JsonObject, members: Readonly<Record<string, string>>): JsonObject {
  const known = {
    ...objectAt(description, 'HumanTaskConfig'),
    ...objectAt(description, 'HyperParameterTuningJobConfig'),
    ...description,
  };
  return Object.fromEntries(Object.entries(known).filter(([name]) => Object.hasOwn(members, name)));
}

function resource(operation: string, nameMember: string, resourceType: string): ListedKind {
  const describe = operation.replace(/^List(\w+)s$/, 'Describe$1');
  return {
    operation,
    nameMember,
    newestFirst: true,
    described(call) {
      const ofType = [...call.store.resources].filter(([arn]) => arn.includes(`:${resourceType}/`));
      return describedAs(call, describe, new Map(ofType));
    },
  };
}

/** Each record that is not deleted, as its own Describe answers it. */
function describedAs(
  call: ApiCall,
  operation: string,
  records: Pick<Records<object>, 'values'>,
): JsonObject[] {
  const describe = endpointHandlers.get(operation) ?? resourceHandlers.get(operation);
  const nameMember = operation.replace(/^Describe(\w+)$/, '$1Name');
  return [...records.values()].flatMap((record) => {
    if (isDeleted(record) || !('name' in record) || describe === undefined) return [];
    const parameters = { [nameMember]: `${record.name}` };
    const described = objectAt(describe({ ...call, parameters }));
    return described === undefined ? [] : [described];
  });
}
