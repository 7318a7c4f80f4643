import { integrations } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { executionRolePolicy, type PolicyDocument } from '../src/index.ts';
import { catalogueCalls } from './support/catalogueCalls.ts';
import { task, workflowOf } from './support/workflow.ts';

const environment = { partition: 'aws', region: 'us-west-2', account: '123456789012' };
const neighbours = [...integrations].filter(([key]) => !key.startsWith('sagemaker:'));
const calls = neighbours.flatMap(([key, { patterns }]) =>
  patterns.map((pattern) => ({
    key,
    resource: pattern === 'REQUEST_RESPONSE' ? key : `${key}.${pattern}`,
  })),
);

/** What AWS checks against no resource, or against one whose name nobody knows before. */
const onEverything = [
  ...['batch:DescribeJobs', 'ec2:DescribeSubnets', 'eks:CreateCluster'],
  ...['elasticmapreduce:RunJobFlow', 'emr-containers:CreateVirtualCluster'],
  ...['emr-serverless:CreateApplication', 'states:InvokeHTTPEndpoint'],
];

async function roleOf({ key, resource }: { readonly key: string; readonly resource: string }) {
  const state = task(resource, catalogueCalls[key] ?? null);
  return executionRolePolicy(workflowOf({ Call: state }), environment);
}

function lines({ Statement }: PolicyDocument): readonly string[] {
  return Statement.map(({ Sid, Action, Resource = [], Condition }) => {
    const condition = Condition ? ` if ${JSON.stringify(Condition)}` : '';
    return `  ${Sid}: ${Action.join(', ')} on ${Resource.join(', ')}${condition}`;
  });
}

describe('every optimized integration beside SageMaker', () => {
  it('has arguments here', () => {
    expect(Object.keys(catalogueCalls).toSorted()).toEqual(
      neighbours.map(([key]) => key).toSorted(),
    );
  });

  it.each(calls)('$resource: a reason for each statement, and nothing guessed', async (call) => {
    const { policy, reasons, notes } = await roleOf(call);
    expect(notes.join()).not.toMatch(/guess|does not know/);
    expect(reasons.filter(({ why, states }) => !why || states.length === 0)).toEqual([]);
    for (const { Action, Resource } of policy.Statement) {
      if (Resource?.includes('*')) expect(onEverything).toEqual(expect.arrayContaining(Action));
    }
    if (policy.Statement.length === 0) expect(notes.join()).toContain('needs no IAM action');
  });

  it('gets these permissions', async () => {
    const parts: string[] = [];
    for (const call of calls) {
      const { policy } = await roleOf(call);
      parts.push([call.resource, ...lines(policy)].join('\n'));
    }
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot('golden/catalogue.txt');
  });
});
