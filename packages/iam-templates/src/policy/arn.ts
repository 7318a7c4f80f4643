/** What stands for an ARN's partition, region and account. */
export interface Location {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/**
 * An ARN with wildcards. What is absent is the partition, region or account that the role is made
 * for.
 */
export interface ArnPattern {
  readonly partition?: string;
  readonly service: string;
  readonly region?: string;
  readonly account?: string;
  readonly resource: string;
}

/** What a statement's `Resource` names; `*` where AWS checks the action against no resource. */
export type Resource = '*' | ArnPattern;

/** How a language writes ARNs. */
export interface Wording {
  readonly location: Location;
  /** Keeps the language away from what came from the workflow. */
  readonly literal: (text: string) => string;
}

/** IAM's own JSON needs no care for literals. */
export function plainWording(location: Location): Wording {
  return { location, literal: (text) => text };
}

/** The text of a resource. */
export function resourceText(resource: Resource, { location, literal }: Wording): string {
  if (resource === '*') return '*';
  const part = (written: string | undefined, here: string) =>
    written === undefined ? here : literal(written);
  return [
    'arn',
    part(resource.partition, location.partition),
    literal(resource.service),
    part(resource.region, location.region),
    part(resource.account, location.account),
    literal(resource.resource),
  ].join(':');
}

/**
 * The ARN that a pattern spells, such as `arn:aws:iam::123456789012:role/*`. Parts that are not
 * known are those of the role's own environment; absent when the pattern is no ARN.
 */
export function parseArn(pattern: string): ArnPattern | undefined {
  const [arn, partition = '*', service = '*', region = '*', account = '*', ...rest] =
    pattern.split(':');
  if (arn !== 'arn') return undefined;
  return {
    ...known('partition', partition),
    service,
    ...known('region', region),
    ...known('account', account),
    resource: rest.length === 0 ? '*' : rest.join(':'),
  };
}

function known<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  const part: Partial<Record<Key, string>> = {};
  if (value !== '*') part[key] = value;
  return part;
}

/** The same resource, where a part that is written out is the environment's own. */
export function relativeTo(resource: Resource, own: Partial<Location>): Resource {
  if (resource === '*') return resource;
  const { partition, region, account, ...rest } = resource;
  return {
    ...(partition !== undefined && partition !== own.partition && { partition }),
    ...(region !== undefined && region !== own.region && { region }),
    ...(account !== undefined && account !== own.account && { account }),
    ...rest,
  };
}
