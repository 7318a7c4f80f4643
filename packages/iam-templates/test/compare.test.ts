import type { Json } from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, coversArn } from '../src/compare/pattern.ts';
import {
  comparePolicies,
  executionRolePolicy,
  type PolicyComparison,
  trustProblem,
} from '../src/index.ts';
import { task, workflowOf } from './support/workflow.ts';

const environment = { partition: 'aws', region: 'us-west-2', account: '123456789012' };
const role = 'arn:aws:iam::123456789012:role/ml';
const workflow = workflowOf({
  Train: task('sagemaker:createTrainingJob', { TrainingJobName: 'churn', RoleArn: role }),
  Tell: task('sns:publish', { TopicArn: 'arn:aws:sns:us-west-2:123456789012:done' }),
});
const needed = await executionRolePolicy(workflow, environment);

function compare(...statements: Json[]): PolicyComparison {
  return comparePolicies(needed, [{ name: 'role.json', document: { Statement: statements } }]);
}

const all = JSON.parse(JSON.stringify(needed.policy.Statement)) as Json[];
const nothing = { missing: [], unneeded: [], wider: [], anyService: [] };

describe('a role', () => {
  it('that allows what the workflow needs, and no more, is right', () => {
    expect(compare(...all)).toEqual(nothing);
  });

  it('lacks exactly the statement that was taken away, and its states are named', () => {
    for (const [index, { Sid, Action }] of needed.policy.Statement.entries()) {
      const { missing } = compare(...all.filter((_, other) => other !== index));
      expect([...new Set(missing.map(({ action }) => action))], Sid).toEqual(Action);
      expect(missing.every(({ states }) => states.length > 0)).toBe(true);
    }
  });

  it('lacks for a state only what this state needs, where a statement serves several', async () => {
    const both = workflowOf({
      Train: task('sagemaker:createTrainingJob', { TrainingJobName: 'churn', RoleArn: role }),
      Score: task('sagemaker:createTransformJob', { TransformJobName: 'score' }),
    });
    const ofBoth = await executionRolePolicy(both, environment);
    const { missing } = comparePolicies(ofBoth, []);
    const tags = missing.filter(({ action }) => action === 'sagemaker:AddTags');
    expect(tags.map(({ resource, states }) => [resource.split(':').at(-1), states])).toEqual([
      ['training-job/churn*', ['Train']],
      ['transform-job/score*', ['Score']],
    ]);
    expect(new Set(tags.map(({ sid }) => sid)).size).toBe(1);
  });

  it('lacks what another statement denies', () => {
    const { missing } = compare(...all, { Effect: 'Deny', Action: 'sns:*', Resource: '*' });
    expect(missing).toMatchObject([{ action: 'sns:Publish', states: ['Tell'], cause: 'denied' }]);
  });

  it('may have conditions that depend on the request', () => {
    const Condition = { StringEquals: { 'aws:SourceVpc': 'vpc-1' } };
    const publish = { Effect: 'Allow', Action: 'sns:Publish', Resource: '*', Condition };
    const deny = { ...publish, Effect: 'Deny' };
    expect(compare(...all, publish, deny).missing).toEqual([]);
  });

  it('lacks PassRole where it is for another service only', () => {
    const Condition = { StringEquals: { 'iam:PassedToService': ['glue.amazonaws.com'] } };
    const others = all.filter((_, index) => !needed.policy.Statement[index]?.Condition);
    const pass = { Effect: 'Allow', Action: 'iam:PassRole', Resource: role, Condition };
    expect(compare(...others, pass).missing).toMatchObject([{ action: 'iam:PassRole' }]);
  });

  it('goes further than needed', () => {
    const { wider, unneeded, anyService, missing } = compare({
      Effect: 'Allow',
      Action: ['SageMaker:*', 'sns:Publish', 'iam:PassRole', 's3:GetObject'],
      Resource: '*',
    });
    expect(missing).toEqual([]);
    expect(wider.map(({ given }) => given)).toEqual(['SageMaker:*']);
    expect(unneeded).toMatchObject([{ pointer: '/Statement/0', actions: ['s3:GetObject'] }]);
    expect(anyService).toMatchObject([{ pointer: '/Statement/0' }]);
  });

  it('names what would do instead of a resource', () => {
    const given = 'arn:aws:sns:*:*:*';
    const { wider } = compare({ Effect: 'Allow', Action: 'sns:Publish', Resource: given });
    const done = 'arn:aws:sns:us-west-2:123456789012:done';
    expect(wider).toMatchObject([{ given, needed: [done] }]);
  });

  it.each<Json>([
    null,
    'text',
    { Statement: 'x' },
    { Statement: [null, 1, {}, { Effect: 'Allow' }] },
    JSON.parse('{"__proto__":{"Statement":[]},"constructor":1}'),
  ])('with the policy %j lacks everything', (document) => {
    const { missing, ...others } = comparePolicies(needed, [{ name: 'x', document }]);
    expect(missing.map(({ action }) => action).toSorted()).toEqual([
      'iam:PassRole',
      'sagemaker:AddTags',
      'sagemaker:CreateTrainingJob',
      'sagemaker:ListTags',
      'sns:Publish',
    ]);
    expect(others).toEqual({ unneeded: [], wider: [], anyService: [] });
  });
});

describe('a role written by hand', async () => {
  const ofForms = await executionRolePolicy(
    workflowOf({
      Train: task('sagemaker:createTrainingJob.sync', { TrainingJobName: 'Churn', RoleArn: role }),
      Score: task('sagemaker:createTransformJob', { 'TransformJobName.$': '$.name' }),
      Call: task('lambda:invoke', { FunctionName: 'f:$LATEST' }),
    }),
    environment,
  );
  const jobs = 'arn:aws:sagemaker:us-west-2:123456789012';
  const rules = 'arn:aws:events:us-west-2:123456789012:rule/*';
  const compareForms = (...Statement: Json[]) =>
    comparePolicies(ofForms, [{ name: 'role.json', document: { Statement } }]);
  const allow = (Action: Json, Resource: Json): Json => ({ Effect: 'Allow', Action, Resource });
  const others = [
    allow('lambda:invokefunction', 'arn:aws:lambda:*:*:function:f'),
    allow(['events:*'], rules),
    allow('iam:PassRole', role),
    allow('sagemaker:*', `${jobs}:transform-job/*`),
  ];

  it("may be the guide's, in one of the forms that a name has in ARNs", () => {
    const guide = allow('sagemaker:*', `${jobs}:training-job/Churn*`);
    expect(compareForms(...others, guide).missing).toEqual([]);
    expect(compareForms(...others).missing.map(({ action }) => action)).toContain(
      'sagemaker:CreateTrainingJob',
    );
  });

  it('may name a job without the * of the guide', () => {
    const exact = allow('sagemaker:*', `${jobs}:training-job/Churn`);
    expect(compareForms(...others, exact).missing).toEqual([]);
    const another = allow('sagemaker:*', `${jobs}:training-job/Chur`);
    expect(compareForms(...others, another).missing).not.toEqual([]);
  });

  it('may have policy variables, whose values are not known', () => {
    const own = 'arn:aws:sagemaker:us-west-2:$' + '{aws:PrincipalAccount}:training-job/*';
    const { missing, unneeded } = compareForms(...others, allow('sagemaker:*', own));
    expect({ missing, unneeded }).toEqual({ missing: [], unneeded: [] });
    const deny = { Effect: 'Deny', Action: '*', Resource: '*$' + '{aws:username}*' };
    expect(compareForms(...others, allow('sagemaker:*', own), deny).missing).toEqual([]);
  });

  it('allows part of what a computed name may be', () => {
    const parts = [
      allow('sagemaker:*', [`${jobs}:training-job/*`, `${jobs}:transform-job/batch-*`]),
      ...others.slice(0, 3),
    ];
    const { missing } = compareForms(...parts);
    expect(missing.map(({ action, cause }) => [action, cause])).toEqual([
      ['sagemaker:AddTags', 'partly'],
      ['sagemaker:CreateTransformJob', 'partly'],
    ]);
    const but = { Effect: 'Allow', Action: '*', NotResource: `${jobs}:transform-job/prod-*` };
    expect(new Set(compareForms(but).missing.map(({ cause }) => cause))).toEqual(
      new Set(['partly']),
    );
  });

  it('goes further with NotAction and NotResource', () => {
    const { wider, anyService, missing } = compareForms({
      Effect: 'Allow',
      NotAction: 'organizations:*',
      NotResource: 'arn:aws:s3:::*',
    });
    expect(missing).toEqual([]);
    expect(wider.map(({ given }) => given)).toEqual(['NotAction', 'NotResource']);
    expect(anyService).toHaveLength(1);
  });
});

describe('a permissions boundary', () => {
  const boundary = (...Statement: Json[]) => ({ name: 'boundary', document: { Statement } });
  const policies = [{ name: 'role.json', document: { Statement: all } }];

  it('that lets everything through takes nothing away', () => {
    const everything = boundary({ Effect: 'Allow', Action: '*', Resource: '*' });
    expect(comparePolicies(needed, policies, everything)).toEqual(nothing);
  });

  it('takes away what it does not allow, and grants nothing', () => {
    const { missing } = comparePolicies(
      needed,
      policies,
      boundary({ Effect: 'Allow', Action: ['sagemaker:*', 'iam:*', 's3:*'], Resource: '*' }),
    );
    expect(missing).toMatchObject([{ action: 'sns:Publish', cause: 'boundary' }]);
  });
});

describe('the trust policy of a role', async () => {
  const deployed = await executionRolePolicy(workflow, {
    ...environment,
    stateMachineName: 'train',
  });
  const service = { Service: 'states.amazonaws.com' };
  const assume = { Effect: 'Allow', Principal: service, Action: 'sts:AssumeRole' };
  const where = (key: string, value: Json, operator = 'StringEquals'): Json => ({
    ...assume,
    Condition: { [operator]: { [key]: value } },
  });
  const machine = (name: string) => `arn:aws:states:us-west-2:123456789012:stateMachine:${name}`;

  it.each<[string, Json]>([
    ['as policy writes it', JSON.parse(JSON.stringify(deployed.trust.Statement))],
    ['without conditions', assume],
    ['with a region', { ...assume, Principal: { Service: 'states.us-west-2.amazonaws.com' } }],
    [
      'for several services',
      { ...assume, Principal: { Service: ['a.amazonaws.com', service.Service] } },
    ],
    ['for everybody', { ...assume, Principal: '*' }],
    ['with the account', where('aws:SourceAccount', '123456789012')],
    ['with the state machine', where('AWS:SourceArn', machine('train'), 'ArnLike')],
    ['with every state machine', where('aws:SourceArn', [machine('*')], 'ArnLike')],
    ['with a condition nobody knows', where('aws:PrincipalTag/team', 'ml')],
    ['with one statement that holds', [where('aws:SourceAccount', '999999999999'), assume]],
  ])('%s is right', (_, Statement) => {
    expect(trustProblem(deployed, { Statement })).toBeUndefined();
  });

  it.each<[string, Json, object]>([
    [
      'for another service',
      { ...assume, Principal: { Service: 'sagemaker.amazonaws.com' } },
      { kind: 'service' },
    ],
    [
      'for a service of like name',
      { ...assume, Principal: { Service: 'states.amazonaws.com.evil' } },
      { kind: 'service' },
    ],
    ['for an account', { ...assume, Principal: { AWS: '123456789012' } }, { kind: 'service' }],
    ['for another action', { ...assume, Action: 'sts:TagSession' }, { kind: 'service' }],
    ['that denies it', [assume, { ...assume, Effect: 'Deny' }], { kind: 'denied' }],
    [
      'of another account',
      where('aws:SourceAccount', '999999999999'),
      { kind: 'condition', key: 'aws:SourceAccount' },
    ],
    [
      'for another state machine',
      where('aws:SourceArn', machine('other'), 'ArnLike'),
      { kind: 'condition' },
    ],
    ['that is none', null, { kind: 'service' }],
  ])('%s is refused', (_, Statement, problem) => {
    expect(trustProblem(deployed, { Statement })).toMatchObject(problem);
  });

  it('is not refused for a name that is not known', () => {
    const Statement = where('aws:SourceArn', machine('train'), 'ArnLike');
    expect(trustProblem(needed, { Statement })).toBeUndefined();
  });
});

describe('patterns', () => {
  it.each([
    ['*', 'a:b*', true],
    ['a*c', 'abc', true],
    ['a*c', 'ab*', false],
    ['a?c', 'abc', true],
    ['a?c', 'a*c', false],
    ['train-*', 'train*', false],
    ['train*', 'train-*', true],
    ['*-b-*', 'a-b-b-', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s covers %s: %s', (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected);
  });

  it('an ARN in an account that is not known fits any', () => {
    const given = 'arn:aws:sns:us-west-2:123456789012:done';
    expect(coversArn(given, 'arn:aws:sns:*:*:done')).toBe(true);
    expect(coversArn(given, 'arn:aws:sns:*:*:*')).toBe(false);
  });

  it('agree with a regular expression on texts', () => {
    const part = fc.stringMatching(/^[ab*?]{0,8}$/);
    const text = fc.stringMatching(/^[ab]{0,8}$/);
    fc.assert(
      fc.property(part, text, (pattern, value) => {
        const expression = pattern.replaceAll('*', '.*').replaceAll('?', '.');
        expect(covers(pattern, value)).toBe(new RegExp(`^${expression}$`).test(value));
      }),
      { numRuns: 2000 },
    );
  });
});
