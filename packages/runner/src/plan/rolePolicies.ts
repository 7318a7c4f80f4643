import type { Json } from '@sfn-sagemaker/asl-model';
import type { ExistingPolicy } from '@sfn-sagemaker/iam-templates';
import type { IamPort } from '../port/iam.ts';
import { readPolicyDocument } from './policyDocument.ts';

/**
 * Every policy of a role, its own and those attached to it, as it is now.
 *
 * @throws {@link StageFailure} when a read is refused, or there is no such role
 */
export async function readRolePolicies(iam: IamPort, role: string): Promise<ExistingPolicy[]> {
  const name = roleName(role);
  const [own, attached] = await Promise.all([ownPolicies(iam, name), attachedPolicies(iam, name)]);
  return [...own, ...attached];
}

/** The last part of an ARN, without the path of the role. */
export function roleName(role: string): string {
  return role.split('/').at(-1) ?? role;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** Every item of a list that IAM gives in pages. */
export async function allPages<Item>(
  read: (marker: { readonly Marker?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  let marker: string | undefined;
  do {
    const { items, next } = await read(marker === undefined ? {} : { Marker: marker });
    all.push(...items);
    marker = next;
  } while (marker !== undefined);
  return all;
}

async function ownPolicies(iam: IamPort, RoleName: string): Promise<ExistingPolicy[]> {
  const names = await allPages(async (marker) => {
    const { PolicyNames = [], Marker } = await iam.listRolePolicies({ RoleName, ...marker });
    return { items: PolicyNames, next: Marker };
  });
  const policies: ExistingPolicy[] = [];
  for (const PolicyName of names) {
    const { PolicyDocument = '' } = await iam.getRolePolicy({ RoleName, PolicyName });
    policies.push({ name: PolicyName, document: readPolicyDocument(PolicyDocument) });
  }
  return policies;
}

async function attachedPolicies(iam: IamPort, RoleName: string): Promise<ExistingPolicy[]> {
  const attached = await allPages(async (marker) => {
    const page = await iam.listAttachedRolePolicies({ RoleName, ...marker });
    return { items: page.AttachedPolicies ?? [], next: page.Marker };
  });
  const policies: ExistingPolicy[] = [];
  for (const { PolicyArn = '', PolicyName = PolicyArn } of attached) {
    policies.push({ name: PolicyName, document: await readPolicyContent(iam, PolicyArn) });
  }
  return policies;
}

/** What a managed policy says, in the version that counts. */
export async function readPolicyContent(iam: IamPort, PolicyArn: string): Promise<Json> {
  const { Policy } = await iam.getPolicy({ PolicyArn });
  const VersionId = Policy?.DefaultVersionId ?? 'v1';
  const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn, VersionId });
  return readPolicyDocument(PolicyVersion?.Document ?? '');
}
