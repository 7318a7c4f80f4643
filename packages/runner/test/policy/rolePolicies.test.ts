import { expect, it } from 'vitest';
import { readRolePolicies } from '../../src/plan/rolePolicies.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';
import type { IamPort } from '../../src/port/iam.ts';
import { StageFailure } from '../../src/port/stageFailure.ts';
import { localEngine } from '../port/engines.ts';

const document = { Version: '2012-10-17', Statement: [] };
const encoded = encodeURIComponent(JSON.stringify(document));

/** A role with more policies than one page holds. */
async function paged(): Promise<IamPort> {
  const { iam } = await localEngine();
  return {
    ...iam,
    listRolePolicies: async ({ Marker }) =>
      Marker === undefined
        ? { PolicyNames: ['a'], Marker: 'next', IsTruncated: true }
        : { PolicyNames: ['b'], IsTruncated: false },
    getRolePolicy: async ({ RoleName, PolicyName }) => ({
      ...{ RoleName, PolicyName },
      PolicyDocument: encoded,
    }),
    listAttachedRolePolicies: async () => ({
      AttachedPolicies: [{ PolicyArn: 'arn:aws:iam::aws:policy/c', PolicyName: 'c' }],
    }),
    getPolicy: async () => ({ Policy: { DefaultVersionId: 'v3' } }),
    getPolicyVersion: async ({ VersionId }) => ({
      PolicyVersion: { VersionId, Document: VersionId === 'v3' ? encoded : '' },
    }),
  };
}

it('reads every policy of a role, in the version that counts', async () => {
  const policies = await readRolePolicies(await paged(), 'arn:aws:iam::123456789012:role/x/ml');
  expect(policies).toEqual(['a', 'b', 'c'].map((name) => ({ name, document })));
});

it('reads what the embedded engine keeps', async () => {
  const { iam } = await localEngine();
  await iam.createRole({ RoleName: 'ml', AssumeRolePolicyDocument: '{}' });
  const PolicyDocument = '{"Version":"2012-10-17","Statement":[{}]}';
  await iam.putRolePolicy({ RoleName: 'ml', PolicyName: 'own', PolicyDocument });
  expect(await readRolePolicies(iam, 'ml')).toEqual([
    { name: 'own', document: JSON.parse(PolicyDocument) },
  ]);
});

it('says that there is no such role', async () => {
  const { iam } = explainFailures(await localEngine());
  await expect(readRolePolicies(iam, 'none')).rejects.toThrow(StageFailure);
});
