import { describe, expect, it } from 'vitest';
import { executionRolePolicy } from '../src/index.ts';
import { allowed } from './support/allows.ts';
import { task, workflowOf } from './support/workflow.ts';

const account = '123456789012';
const publish = (topic: string) => task('sns:publish', { TopicArn: topic, Message: 'x' });
const topics = async (workflow: ReturnType<typeof workflowOf>, environment = {}) =>
  allowed((await executionRolePolicy(workflow, environment)).policy).map(
    ({ resource }) => resource,
  );

describe('the key of an endpoint config', () => {
  const grants = async (state: ReturnType<typeof task>, queryLanguage = 'JSONPath') => {
    const { policy } = await executionRolePolicy(workflowOf({ A: state }, queryLanguage));
    return allowed(policy).filter(({ action }) => action === 'kms:CreateGrant');
  };

  it('asks for a grant where it is written', async () => {
    const config = { EndpointConfigName: 'c', KmsKeyId: '1234' };
    expect(await grants(task('sagemaker:createEndpointConfig', config))).toHaveLength(1);
    expect(await grants(task('aws-sdk:sagemaker:createEndpointConfig', config))).toHaveLength(1);
  });

  it.each(['createEndpointConfig', 'createTrainingJob', 'updateEndpoint'])(
    'asks for none where the arguments of %s are computed',
    async (api) => {
      const state = task(`sagemaker:${api}`, '{% $all %}', 'Arguments');
      expect(await grants(state, 'JSONata')).toEqual([]);
    },
  );
});

describe('where the policy is for', () => {
  it('is what the caller says', async () => {
    const workflow = workflowOf({
      A: task('sagemaker:createEndpointConfig', { EndpointConfigName: 'c' }),
    });
    const environment = { partition: 'aws-cn', region: 'cn-north-1', account };
    expect(await topics(workflow, environment)).toContain(
      `arn:aws-cn:sagemaker:cn-north-1:${account}:endpoint-config/c`,
    );
  });

  it('is the partition of the resources that tasks call', async () => {
    const resource = 'arn:aws-us-gov:states:::sagemaker:createModel';
    const state = { Type: 'Task', Resource: resource, Parameters: { ModelName: 'm' } };
    expect(await topics(workflowOf({ A: state }))).toContain(
      'arn:aws-us-gov:sagemaker:*:*:model/m',
    );
  });

  it('stays open where ARNs of the workflow disagree, and a note says so', async () => {
    const workflow = workflowOf({
      A: publish('arn:aws:sns:us-west-2:111111111111:a'),
      B: publish('arn:aws:sns:us-east-1:222222222222:b'),
      C: task('sagemaker:createModel', { ModelName: 'm' }),
    });
    const { policy, notes } = await executionRolePolicy(workflow);
    expect(allowed(policy).map(({ resource }) => resource)).toContain(
      'arn:aws:sagemaker:*:*:model/m',
    );
    expect(notes).toContain('The account is not known: pass --account to narrow the policy to it.');
  });
});

describe('what no data knows', () => {
  it.each([
    ['aws-sdk:glue:makeTea', 'glue:MakeTea'],
    ['aws-sdk:teapot:pour', 'teapot:Pour'],
    ['teapot:pour', 'teapot:Pour'],
    ['aws-sdk:constructor:toString', 'constructor:ToString'],
    ['aws-sdk:__proto__:x', '__proto__:X'],
  ])('%s is guessed out loud', async (resource, action) => {
    const { policy, notes } = await executionRolePolicy(workflowOf({ A: task(resource, {}) }), {
      region: 'us-west-2',
      account,
    });
    expect(allowed(policy)).toMatchObject([{ action, resource: '*' }]);
    expect(notes.join()).toContain(`${action} on every resource is a guess`);
  });

  it('a Resource that is hidden is said to be missing', async () => {
    const hidden = { Type: 'Task', Resource: `\${Function}` };
    const { policy, notes } = await executionRolePolicy(workflowOf({ A: hidden }));
    expect(policy.Statement).toEqual([]);
    expect(notes.join()).toContain('"A" calls a Resource that is not known here');
  });

  it('a call without arguments passes what its input says: any name, any role', async () => {
    const call = { Type: 'Task', Resource: 'arn:aws:states:::sagemaker:createTrainingJob' };
    const { policy } = await executionRolePolicy(workflowOf({ A: call }), {
      ...{ partition: 'aws', region: 'us-west-2', account },
    });
    expect(allowed(policy)).toContainEqual({
      action: 'iam:PassRole',
      resource: `arn:aws:iam::${account}:role/*`,
      condition: '{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}',
    });
  });
});

describe('the trust policy', () => {
  it('names the state machine where it is known', async () => {
    const environment = { region: 'us-west-2', account, stateMachineName: 'train' };
    const { trust } = await executionRolePolicy(workflowOf({}), environment);
    expect(trust.Statement[0]?.Condition).toEqual({
      ArnLike: { 'aws:SourceArn': `arn:aws:states:us-west-2:${account}:stateMachine:train` },
      StringEquals: { 'aws:SourceAccount': account },
    });
  });

  it('has no condition that could not be met where the account is not known', async () => {
    const { trust, policy } = await executionRolePolicy(workflowOf({}));
    expect(trust.Statement[0]).not.toHaveProperty('Condition');
    expect(policy.Statement).toEqual([]);
  });
});

describe('the length of a policy', () => {
  const many = (count: number) =>
    workflowOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `S${index}`,
          publish(`arn:aws:sns:us-west-2:${account}:topic-${index}`),
        ]),
      ),
    );

  it.each([
    [10, undefined],
    [150, 'more than the 6144 of a managed policy'],
    [300, "more than the 10240 of a role's inline policies: it is split into"],
  ])('%i topics: %s', async (count, note) => {
    const { notes } = await executionRolePolicy(many(count), { region: 'us-west-2', account });
    expect(notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)]);
  });
});
