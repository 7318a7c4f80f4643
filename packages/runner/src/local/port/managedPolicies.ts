import type { IamPort } from '../../port/iam.ts';
import type { LocalContext } from './localContext.ts';
import { LocalError } from './localError.ts';
import type { LocalState, StoredPolicy } from './localState.ts';
import { managedPolicyLimits as limits, requirePolicy } from './managedPolicy.ts';
import { limitedDocument } from './roleDocuments.ts';

type Operations = Pick<IamPort, 'createPolicy' | 'deletePolicy' | 'getPolicy'>;

/** Managed policies of IAM. */
export function managedPolicyOperations({ store, location }: LocalContext): Operations {
  const { partition, account } = location;
  return {
    createPolicy: ({ PolicyName = '', PolicyDocument }) =>
      store.update((state) => {
        const arn = `arn:${partition}:iam::${account}:policy/${PolicyName}`;
        const policies = policiesOf(state);
        if (policies.some((policy) => policy.arn === arn)) {
          const message = `A policy called ${PolicyName} already exists.`;
          throw new LocalError('EntityAlreadyExistsException', message);
        }
        const document = limitedDocument(PolicyDocument, limits.characters, `policy ${PolicyName}`);
        policies.push({ arn, name: PolicyName, next: 2, versions: [{ id: 'v1', document }] });
        return { Policy: { Arn: arn, PolicyName, DefaultVersionId: 'v1' } };
      }),
    getPolicy: async ({ PolicyArn }) => {
      const { arn, name, versions } = requirePolicy(await store.read(), PolicyArn);
      const [current] = versions;
      return {
        Policy: { Arn: arn, PolicyName: name, ...(current && { DefaultVersionId: current.id }) },
      };
    },
    deletePolicy: ({ PolicyArn }) =>
      store.update((state) => {
        const policy = requirePolicy(state, PolicyArn);
        const used = state.roles.some(({ attached = [] }) => attached.includes(policy.arn));
        if (used || policy.versions.length > 1) {
          const what = used ? 'attached to entities' : 'of more than one version';
          throw new LocalError('DeleteConflictException', `Cannot delete a policy ${what}.`);
        }
        state.policies = policiesOf(state).filter((one) => one !== policy);
      }),
  };
}

function policiesOf(state: LocalState): StoredPolicy[] {
  state.policies ??= [];
  return state.policies;
}
