import { join } from 'node:path';
import process from 'node:process';
import { type Json, taskSites } from '@sfn-sagemaker/asl-model';
import { executionRolePolicy, type PolicyDocument } from '@sfn-sagemaker/iam-templates';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeShell } from '../../../src/cli/nodeShell.ts';
import { loadProject } from '../../../src/project/loadProject.ts';
import { simulate } from '../../../src/stages/simulate.ts';
import { type IamRequest, iamRequests } from './iamRequests.ts';
import { evaluatorPython, runScript } from './python.ts';

const examples = ['transform', 'training', 'labeling', 'processing', 'train-and-deploy'];
const place = { partition: 'aws', region: 'us-west-2', account: '123456789012' };
const folder = join(import.meta.dirname, '../../../../../examples');

interface Proof {
  readonly policy: PolicyDocument;
  readonly requests: readonly IamRequest[];
  /** Names of the tasks that a run called, and of those that there are. */
  readonly called: readonly string[];
  readonly tasks: readonly string[];
}

/** The sample input, and the same with each of its switches turned. */
function inputsOf(input: Json): Json[] {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return [input];
  const switches = Object.entries(input).filter(([, value]) => typeof value === 'boolean');
  return [input, ...switches.map(([name, value]) => ({ ...input, [name]: !value }))];
}

/** The policy of an example, and what the embedded engine recorded in all its scenarios. */
async function proofOf(example: string): Promise<Proof> {
  const config = join(folder, example, 'sfn-sagemaker.yaml');
  const { workflows } = await loadProject(nodeShell(process), [], { config });
  const [project] = workflows;
  if (project === undefined) throw new Error(`${config} has no workflow`);
  const reports = [];
  for (const input of inputsOf(project.input)) {
    reports.push(...(await simulate({ ...project, input }, place)));
  }
  const events = reports.flatMap(({ execution }) => execution.events);
  const requests = events.flatMap((event) => iamRequests(event, place));
  const entered = events.flatMap((event) =>
    event.type === 'TaskStateEntered' ? (event.stateEnteredEventDetails?.name ?? []) : [],
  );
  return {
    policy: (await executionRolePolicy(project.workflow, place)).policy,
    requests: [...new Map(requests.map((one) => [JSON.stringify(one), one])).values()],
    called: [...new Set(entered)].toSorted(),
    tasks: [...new Set(taskSites(project.workflow).map(({ state }) => state.name))].toSorted(),
  };
}

describe.each(examples)("the policy of examples/%s, by moto's IAM engine", (example) => {
  let python = '';
  let proof: Proof;
  beforeAll(async () => {
    python = await evaluatorPython();
    proof = await proofOf(example);
  }, 300_000);

  /** One answer for each request, of a policy with some of the statements. */
  function allowed(asked: readonly { policy: PolicyDocument; request: IamRequest }[]): boolean[] {
    const input = asked.map(({ policy, request }) => ({ policy, ...request }));
    const answers = runScript(python, 'evaluate.py', { input });
    if (!Array.isArray(answers)) throw new Error('evaluate.py answered no list');
    return answers.map((answer) => answer === true);
  }

  function statements(keep: (index: number) => boolean): PolicyDocument {
    const { Version, Statement } = proof.policy;
    return { Version, Statement: Statement.filter((_, index) => keep(index)) };
  }

  /** For each request the statements that allow it by themselves. */
  function allowing(): number[][] {
    const { requests, policy } = proof;
    const asked = requests.flatMap((request) =>
      policy.Statement.map((_, index) => ({
        policy: statements((each) => each === index),
        request,
      })),
    );
    const answers = allowed(asked);
    const count = policy.Statement.length;
    return requests.map((_, row) =>
      policy.Statement.flatMap((_, index) => (answers[row * count + index] ? [index] : [])),
    );
  }

  it('is asked about every task', () => {
    expect(proof.called).toEqual(proof.tasks);
    expect(proof.requests.length).toBeGreaterThan(0);
  });

  it('allows each recorded call', () => {
    const { policy, requests } = proof;
    const answers = allowed(requests.map((request) => ({ policy, request })));
    expect(requests.filter((_, index) => !answers[index])).toEqual([]);
  });

  it('denies each call without its one statement', () => {
    const owners = allowing();
    expect(owners.filter((indexes) => indexes.length !== 1)).toEqual([]);
    const without = proof.requests.map((request, row) => ({
      policy: statements((index) => index !== owners[row]?.[0]),
      request,
    }));
    expect(allowed(without)).toEqual(proof.requests.map(() => false));
  });

  it('has no statement that no call uses', () => {
    const used = new Set(allowing().flat());
    const unused = proof.policy.Statement.filter((_, index) => !used.has(index));
    expect(unused.map(({ Sid }) => Sid)).toEqual([]);
  });

  it('denies what the workflow does not call', () => {
    const others = [
      'sagemaker:DeleteModel arn:aws:sagemaker:us-west-2:123456789012:model/other',
      'iam:PassRole arn:aws:iam::123456789012:role/other',
      's3:GetObject arn:aws:s3:::bucket/key',
    ];
    const asked = others.map((other) => {
      const [action = '', resource = ''] = other.split(' ');
      return { policy: proof.policy, request: { action, resource, context: {} } };
    });
    expect(allowed(asked)).toEqual(others.map(() => false));
  });
});
