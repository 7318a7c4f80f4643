import type { Json } from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  executionRolePolicy,
  type PolicyDocument,
  type PolicyFormat,
  renderPolicy,
} from '../src/index.ts';
import { allowed, allows } from './support/allows.ts';
import { catalogueCalls } from './support/catalogueCalls.ts';
import { task, workflowOf } from './support/workflow.ts';

const environment = { partition: 'aws', region: 'us-west-2', account: '123456789012' };

const name = fc.constantFrom('train', 'train-b', 'Train', 'x', '*', 'tr');
const named = (member: string) =>
  fc.oneof(
    name.map((value): Json => ({ [member]: value })),
    name.map((value): Json => ({ [`${member}.$`]: `States.Format('${value}-{}', $.id)` })),
    fc.constant<Json>({ [`${member}.$`]: '$.name' }),
  );
const roles = fc
  .constantFrom('arn:aws:iam::123456789012:role/a', 'arn:aws:iam::123456789012:role/b')
  .map((RoleArn) => ({ RoleArn }));
const call = (resource: string, ...members: fc.Arbitrary<Json>[]) =>
  fc.tuple(...members).map((given) => task(resource, Object.assign({}, ...given)));

const state = fc.oneof(
  call('sagemaker:createTrainingJob', named('TrainingJobName'), roles),
  call('sagemaker:createTrainingJob.sync', named('TrainingJobName'), roles),
  call('sagemaker:createTransformJob.sync', named('TransformJobName')),
  call('sagemaker:createEndpoint', named('EndpointName'), named('EndpointConfigName')),
  call('sagemaker:updateEndpoint', named('EndpointName'), named('EndpointConfigName')),
  call('aws-sdk:sagemaker:describeTrainingJob', named('TrainingJobName')),
  call('aws-sdk:sagemaker:listModels'),
  call('lambda:invoke', named('FunctionName')),
  call('states:startExecution.sync:2', named('StateMachineArn')),
  call('eks:call'),
  call('aws-sdk:dynamodb:query', named('TableName')),
  call('aws-sdk:glue:startCrawler', named('Name')),
  call('aws-sdk:sagemaker:createPipeline', named('PipelineName'), roles),
  fc.constantFrom(...Object.entries(catalogueCalls)).map(([key, given]) => task(key, given)),
);
const states = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), state, { maxKeys: 8 });

describe('for any workflow', () => {
  it('a state more never takes a permission away', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.string({ minLength: 1 }), state, async (some, added, one) => {
        const before = (await executionRolePolicy(workflowOf(some), environment)).policy;
        const more = Object.fromEntries([...Object.entries(some), [`+${added}`, one]]);
        const after = (await executionRolePolicy(workflowOf(more), environment)).policy;
        for (const permission of allowed(before)) expect(allows(after, permission)).toBe(true);
      }),
    );
  });

  it('no permission goes beyond what a state needs', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (some) => {
        const alone: PolicyDocument[] = [];
        for (const [key, value] of Object.entries(some)) {
          alone.push((await executionRolePolicy(workflowOf({ [key]: value }), environment)).policy);
        }
        const together = (await executionRolePolicy(workflowOf(some), environment)).policy;
        for (const permission of allowed(together))
          expect(alone.some((policy) => allows(policy, permission))).toBe(true);
      }),
    );
  });

  it.each<PolicyFormat>(['json', 'cloudformation', 'terraform'])(
    'the order of the states does not change the bytes of %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(states, async (some) => {
          const reversed = Object.fromEntries(Object.entries(some).toReversed());
          const text = renderPolicy(await executionRolePolicy(workflowOf(some)), format);
          expect(renderPolicy(await executionRolePolicy(workflowOf(reversed)), format)).toBe(text);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('each statement has a reason, a Sid of its own and at least one state', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (some) => {
        const { policy, reasons } = await executionRolePolicy(workflowOf(some));
        const sids = policy.Statement.map(({ Sid }) => Sid);
        expect(reasons.map(({ sid }) => sid)).toEqual(sids);
        expect(new Set(sids).size).toBe(sids.length);
        for (const sid of sids) expect(sid).toMatch(/^[A-Za-z0-9]+$/);
        for (const reason of reasons) expect(reason.states).not.toHaveLength(0);
      }),
    );
  });
});
