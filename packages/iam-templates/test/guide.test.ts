import { existsSync, readFileSync } from 'node:fs';
import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { executionRolePolicy } from '../src/index.ts';
import { allowed } from './support/allows.ts';
import { task, workflowOf } from './support/workflow.ts';

/**
 * A policy of the guide for one API and pattern, with `${Name}` and the like for what it fills in.
 */
interface GuidePolicy {
  readonly action: string;
  readonly pattern: 'REQUEST_RESPONSE' | 'sync';
  readonly resource: 'static' | 'dynamic';
  readonly statements: readonly { readonly Action: string[]; readonly Resource: string[] }[];
}

const facts = new URL('../../../../shared/facts/sagemaker-iam.json', import.meta.url);
const present = existsSync(facts);

const environment = { partition: 'aws', region: 'us-west-2', account: '123456789012' };
const names: JsonObject = { EndpointName: 'scores', EndpointConfigName: 'scores-config' };
const role = 'arn:aws:iam::123456789012:role/ml';

/** The parameters that the templates depend on. */
function parameters(resource: GuidePolicy['resource']): JsonObject {
  const given: JsonObject = {
    ...names,
    TrainingJobName: 'train',
    TransformJobName: 'transform',
    ProcessingJobName: 'process',
    LabelingJobName: 'label',
    HyperParameterTuningJobName: 'tune',
    ModelName: 'model',
  };
  const named = Object.entries(given).map(([name, value]): [string, Json] =>
    resource === 'static' ? [name, value] : [`${name}.$`, `$.${name}`],
  );
  return {
    ...Object.fromEntries(named),
    RoleArn: role,
    ExecutionRoleArn: role,
    TrainingJobDefinition: { RoleArn: role },
  };
}

async function ours({
  action,
  pattern,
  resource,
}: GuidePolicy): Promise<ReturnType<typeof allowed>> {
  const suffix = pattern === 'sync' ? '.sync' : '';
  const state = task(`sagemaker:${action}${suffix}`, parameters(resource));
  return allowed((await executionRolePolicy(workflowOf({ Call: state }), environment)).policy);
}

/**
 * What the guide allows and we do not, because the call has no member for it: CreateTransformJob
 * takes no role.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
 */
const leftOut: ReadonlyMap<string, string> = new Map([['createTransformJob', 'iam:PassRole']]);

function actionsOf(policy: GuidePolicy): readonly string[] {
  const all = policy.statements.flatMap(({ Action }) => Action);
  return all.filter((action) => action !== leftOut.get(policy.action)).toSorted();
}

if (present) {
  const { policies }: { policies: readonly GuidePolicy[] } = JSON.parse(
    readFileSync(facts, 'utf8'),
  );

  describe("the guide's policies", () => {
    it('are 28', () => {
      expect(policies).toHaveLength(28);
    });

    it.each(policies)('$action, $pattern, $resource: the same actions', async (policy) => {
      const actions = new Set((await ours(policy)).map(({ action }) => action));
      expect([...actions].toSorted()).toEqual(actionsOf(policy));
    });

    it.each(policies)(
      '$action, $pattern, $resource: the same jobs and resources',
      async (policy) => {
        const call = policy.statements[0]?.Action[0];
        const theirs = policy.statements[0]?.Resource.map(filled(policy)).toSorted();
        const resources = (await ours(policy)).filter(({ action }) => action === call);
        expect(resources.map(({ resource }) => resource).toSorted()).toEqual(theirs);
      },
    );
  });
} else {
  it("the guide's policies are not on this machine, so nothing is compared with them", () => {
    expect(existsSync(facts)).toBe(false);
  });
}

/** Fills in what the guide leaves open. */
function filled({ action }: GuidePolicy): (resource: string) => string {
  const values: Readonly<Record<string, string>> = {
    Partition: 'aws',
    Region: 'us-west-2',
    Account: '123456789012',
    Name: jobNames.get(action) ?? '',
    EndpointName: 'scores',
    EndpointConfigName: 'scores-config',
    ModelName: 'model',
  };
  return (resource) => resource.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
}

const jobNames = new Map([
  ['createTrainingJob', 'train'],
  ['createTransformJob', 'transform'],
  ['createProcessingJob', 'process'],
  ['createLabelingJob', 'label'],
  ['createHyperParameterTuningJob', 'tune'],
]);
