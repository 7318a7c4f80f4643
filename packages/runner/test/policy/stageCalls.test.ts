import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GitHubStage, gitHubRolePolicy, type StageTarget } from '@sfn-sagemaker/iam-templates';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const source = join(root, 'packages/runner/src');
const managed: StageTarget = {
  stateMachineName: 'train',
  role: { kind: 'managed', name: 'sfn-sagemaker-us-east-1-train' },
};
const given: StageTarget = {
  stateMachineName: 'train',
  role: { kind: 'given', arn: 'arn:aws:iam::123456789012:role/train' },
};

function statementsOf(stage: GitHubStage, target: StageTarget) {
  const { policy } = gitHubRolePolicy(stage, {
    ...{ workflowName: 'train', target, repository: { name: 'o/r' }, runs: [] },
    environment: { partition: 'aws', region: 'us-east-1', account: '123456789012' },
  });
  return policy.Statement;
}

function actionsOf(stage: GitHubStage, ...targets: readonly StageTarget[]): readonly string[] {
  const statements = targets.flatMap((target) => statementsOf(stage, target));
  return [...new Set(statements.flatMap(({ Action }) => Action))].toSorted();
}

/** Operations of a port, as the file that declares it lists them. */
function operationsOf(port: string): readonly string[] {
  const text = readFileSync(join(source, `port/${port}.ts`), 'utf8');
  return [...text.matchAll(/^ {2}(\w+): Operation</gm)].map(([, name = '']) => name);
}

const prefixes = new Map(
  [
    ['stepFunctions', 'states'],
    ['iam', 'iam'],
  ].flatMap(([port = '', prefix = '']) =>
    operationsOf(port).map((operation) => [operation, prefix] as const),
  ),
);

/** Actions of the calls that the sources in a folder make. */
function calledIn(folder: string): readonly string[] {
  const files = globSync(join(source, folder, '**/*.ts'));
  const calls = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name),
  );
  const actions = calls.flatMap((name) => {
    const prefix = prefixes.get(name);
    return prefix === undefined
      ? []
      : [`${prefix}:${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  });
  return [...new Set(actions)].toSorted();
}

/** What no call is named after: CreateStateMachine with `publish`, and a role that is handed on. */
const withoutCall = ['iam:PassRole', 'states:PublishStateMachineVersion'];

describe("the roles of GitHub's stages may do what the stages call", () => {
  it('finds the calls', () => {
    expect(calledIn('plan')).toContain('iam:GetRolePolicy');
  });

  it('plan: no more and no less', () => {
    expect(actionsOf('github-plan', managed, given)).toEqual(calledIn('plan'));
  });

  it('deploy: no more and no less, beside what plan calls', () => {
    const called = new Set([...calledIn('plan'), ...calledIn('deploy'), ...withoutCall]);
    expect(actionsOf('github-deploy', managed, given)).toEqual([...called].toSorted());
  });

  it('execute and stop: no more and no less', () => {
    expect(actionsOf('github-execute', managed)).toEqual(calledIn('execute'));
  });
});

describe('docs/deploy.md', () => {
  const text = readFileSync(join(root, 'docs/deploy.md'), 'utf8');

  it('has the statements of the roles of all stages, by a managed role', () => {
    const [, json = ''] = /<!-- policy -->\n```json\n([\s\S]*?)\n```/.exec(text) ?? [];
    const documented = JSON.parse(json).Statement.map(essence).toSorted();
    const stages = ['github-deploy', 'github-execute'] as const;
    const ours = stages.flatMap((stage) => statementsOf(stage, managed)).map(essence);
    expect(documented).toEqual(ours.toSorted());
  });

  it('lists the calls of each stage in its table', () => {
    const listed = (command: string) => {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${command}\``)) ?? '';
      return [...row.matchAll(/`((?:states|iam):\w+)`/g)].map(([, action = '']) => action);
    };
    const plan = listed('plan');
    expect(plan.toSorted()).toEqual(actionsOf('github-plan', managed));
    const deploy = [...plan, ...listed('deploy'), ...withoutCall];
    expect(deploy.toSorted()).toEqual(actionsOf('github-deploy', managed));
    const execute = new Set([...listed('execute'), ...listed('stop')]);
    expect([...execute].toSorted()).toEqual(actionsOf('github-execute', managed));
  });
});

interface StatementLike {
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: object;
}

/** What a statement says, whatever its Sid and however its lists are written. */
function essence({ Action, Resource = [], Condition = {} }: StatementLike): string {
  return JSON.stringify([[Action].flat().toSorted(), [Resource].flat().toSorted(), Condition]);
}
