import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';
import { changed, definition, failing, waiting } from '../port/engines.ts';

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'sfn-sagemaker-commands-'));
});
afterEach(() => rmSync(state, { recursive: true }));

/** One command on a workflow named `train`, with the state that the commands before it left. */
async function run(content: unknown, ...argv: string[]) {
  const shell = memoryShell({ 'train.asl.json': JSON.stringify(content) });
  const code = await runCli([...argv, '--local-state', state], shell);
  return { code, out: shell.out(), err: shell.err() };
}

function golden(name: string): string {
  return join(import.meta.dirname, 'golden', name);
}

/** What a person sees of a command: while it runs, and in the end. */
async function expectGolden(
  result: { code: number; out: string; err: string },
  name: string,
): Promise<void> {
  const err = result.err.replaceAll(state, 'STATE');
  const text = `exit code ${result.code}\n--- stderr\n${err}--- stdout\n${result.out}`;
  await expect(text).toMatchFileSnapshot(golden(name));
}

describe('plan, deploy, execute and stop', () => {
  it('see what the ones before them did', async () => {
    await expectGolden(await run(definition, 'plan', 'train.asl.json'), 'plan-new.txt');
    await expectGolden(await run(definition, 'deploy', 'train.asl.json'), 'deploy-new.txt');
    await expectGolden(await run(definition, 'deploy', 'train.asl.json'), 'deploy-again.txt');
    await expectGolden(await run(changed, 'plan', 'train.asl.json'), 'plan-changed.txt');
    await expectGolden(await run(changed, 'deploy', 'train.asl.json'), 'deploy-changed.txt');
    const execute = ['execute', 'train.asl.json', '--commit', '5f6fa2b41fa1c0de'];
    await expectGolden(await run(changed, ...execute), 'execute.txt');
    await expectGolden(await run(changed, ...execute), 'execute-again.txt');
  });

  it.each([
    ['plan', []],
    ['deploy', []],
    ['execute', ['--commit', '5f6fa2b41fa1c0de']],
    ['stop', ['--commit', '5f6fa2b41fa1c0de']],
  ])('%s gives its JSON to programs', async (command, options) => {
    await run(waiting, 'deploy', 'train.asl.json');
    if (command === 'stop') await run(waiting, 'execute', 'train.asl.json', ...options, '--detach');
    const json = [...options, '--format', 'json'];
    const { code, out } = await run(waiting, command, 'train.asl.json', ...json);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(golden(`${command}.json`));
  });

  it('stop takes the ARN of an execution, too', async () => {
    await run(waiting, 'deploy', 'train.asl.json');
    await run(waiting, 'execute', 'train.asl.json', '--execution-name', 'mine', '--detach');
    const arn = 'arn:aws:states:us-east-1:123456789012:execution:train:mine';
    const { code, out } = await run(waiting, 'stop', '--execution-arn', arn);
    expect([code, out]).toEqual([0, `ABORTED after 0 s: ${arn} (embedded engine, not AWS)\n`]);
  });

  it('stop says what it cannot stop', async () => {
    await run(waiting, 'deploy', 'train.asl.json');
    const { code, out, err } = await run(waiting, 'stop', 'train.asl.json', '--commit', 'abc');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('StopExecution failed: ExecutionDoesNotExist');
  });

  it('execute tells error and cause of an execution that fails, with exit code 1', async () => {
    await run(failing, 'deploy', 'train.asl.json');
    const execute = ['execute', 'train.asl.json', '--execution-name', 'mine'];
    await expectGolden(await run(failing, ...execute), 'execute-failed.txt');
  });
});

describe('what is refused', () => {
  it('a workflow with errors, before anything is called', async () => {
    const broken = { StartAt: 'Missing', States: { A: { Type: 'Succeed' } } };
    await expectGolden(await run(broken, 'deploy', 'train.asl.json'), 'deploy-errors.txt');
  });

  it('another type than what is deployed', async () => {
    await run(definition, 'deploy', 'train.asl.json');
    const express = await run(definition, 'plan', 'train.asl.json', '--type', 'EXPRESS');
    await expectGolden(express, 'plan-type.txt');
  });

  it('an execution of a workflow that is not deployed', async () => {
    const execute = ['execute', 'train.asl.json', '--execution-name', 'mine'];
    await expectGolden(await run(definition, ...execute), 'execute-missing.txt');
  });

  it('tells programs on stdout and people on stderr', async () => {
    const execute = ['execute', 'train.asl.json', '--execution-name', 'mine', '--format', 'json'];
    const { code, out, err } = await run(definition, ...execute);
    expect(code).toBe(1);
    expect(JSON.parse(out).workflows[0].failure.code).toBe('StateMachineDoesNotExist');
    expect(err).toContain('help: Deploy it first');
  });

  it('an execution of an EXPRESS workflow', async () => {
    const { code, out } = await run(definition, 'execute', 'train.asl.json', '--type', 'EXPRESS');
    expect(code).toBe(1);
    expect(out).toContain('execute follows STANDARD workflows only');
  });

  it.each([
    [['deploy', 'missing.asl.json']],
    [['deploy', 'train.asl.json', '--engine', 'mars']],
    [['deploy', 'train.asl.json', '--engine', 'aws']],
    [['deploy', 'train.asl.json', '--role', 'admin']],
    [['execute', 'train.asl.json', '--input', '{']],
    [['execute', 'train.asl.json', '--commit', '']],
    [['plan', 'train.asl.json', '--env', 'nowhere']],
  ])('wrong usage: %j', async (argv) => {
    const { code, out, err } = await run(definition, ...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^(?:engine: .*\n)?sfn-sagemaker: .+\n$/);
  });
});

describe('--fail-on', () => {
  const advised = {
    StartAt: 'Train',
    States: {
      Train: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sagemaker:createEndpoint',
        Parameters: { EndpointName: 'one', EndpointConfigName: 'one' },
        End: true,
      },
    },
  };
  const broken = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } };

  it.each(['plan', 'deploy', 'execute'])('%s goes on with warnings unless asked', async (name) => {
    const { out } = await run(advised, name, 'train.asl.json', '--execution-name', 'mine');
    expect(out).not.toContain('--fail-on');
  });

  it.each([
    ['plan', 'warning'],
    ['deploy', 'warning'],
    ['execute', 'info'],
  ])('%s stops at a %s before it does anything', async (name, severity) => {
    const { code, out } = await run(advised, name, 'train.asl.json', '--fail-on', severity);
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot(golden(`fail-on-${name}.txt`));
    const { out: plan } = await run(advised, 'plan', 'train.asl.json', '--format', 'json');
    expect(plan).toContain('"action": "create"');
  });

  it('never lets AWS be the judge', async () => {
    const never = ['train.asl.json', '--fail-on', 'never'];
    const { code, out } = await run(broken, 'deploy', ...never);
    expect(code).toBe(1);
    expect(out).toContain('CreateStateMachine failed: InvalidDefinition');
    expect((await run(broken, 'plan', ...never)).code).toBe(0);
    expect((await run(broken, 'plan', 'train.asl.json')).code).toBe(1);
  });
});

describe('names that would be commands of GitHub Actions', () => {
  const names = ['::error::x', '<img src=x onerror=alert(1)>', '`', '|', '##[error]x'];
  const states = Object.fromEntries(
    names.map((name, index) => {
      const next = names[index + 1];
      return [name, { Type: 'Pass', ...(next === undefined ? { End: true } : { Next: next }) }];
    }),
  );

  it('do nothing in a log', async () => {
    const hostile = { StartAt: names[0], States: states };
    const logs = [
      await run(hostile, 'deploy', 'train.asl.json'),
      await run({ ...hostile, Comment: '\n::error::x' }, 'plan', 'train.asl.json'),
      await run(hostile, 'execute', 'train.asl.json', '--execution-name', 'mine'),
    ];
    const text = logs.map(({ out, err }) => `${out}\n${err}`).join('\n');
    expect(logs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(text).toContain('<img');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  });
});

describe('a workflow with execute: never', () => {
  const project = `workflows:
  train: { definition: train.asl.json, execute: after-deploy }
  cleanup: { definition: cleanup.asl.json, execute: never }
`;

  async function execute(...argv: string[]) {
    const shell = memoryShell({
      'sfn-sagemaker.yaml': project,
      'train.asl.json': JSON.stringify(definition),
      'cleanup.asl.json': JSON.stringify(definition),
    });
    const options = ['--engine', 'local', '--commit', 'abc', '--format', 'json'];
    const code = await runCli(['execute', ...argv, ...options], shell);
    const { workflows } = JSON.parse(shell.out());
    const names = workflows.map(({ workflow }: { workflow: string }) => workflow);
    return { code, names, err: shell.err() };
  }

  it('is left out, and said so', async () => {
    const { code, names, err } = await execute();
    expect([code, names]).toEqual([0, ['train']]);
    expect(err).toContain('cleanup: not executed: the project file says execute: never; name it');
  });

  it.each(['cleanup', 'cleanup.asl.json'])('runs when it is named: %s', async (name) => {
    const { code, names } = await execute(name, '--config', 'sfn-sagemaker.yaml');
    expect([code, names]).toEqual([0, ['cleanup']]);
  });
});

describe('the engine', () => {
  it('is the embedded one where there are no credentials, and keeps nothing', async () => {
    const shell = memoryShell({ 'train.asl.json': JSON.stringify(definition) });
    const code = await runCli(['execute', 'train.asl.json', '--execution-name', 'mine'], shell);
    expect(code).toBe(0);
    expect(shell.err().split('\n')[0]).toBe(
      'engine: local (no AWS credentials found), state ends with this command, --local-state FOLDER keeps it',
    );
    expect(shell.out()).toContain('created');
    expect(shell.out()).toContain('SUCCEEDED');
  });
});

describe('without credentials in CI', () => {
  async function plan(env: Record<string, string>, ...argv: string[]) {
    const shell = memoryShell({ 'train.asl.json': JSON.stringify(definition) });
    const code = await runCli(['plan', 'train.asl.json', ...argv], { ...shell, env });
    return { code, err: shell.err() };
  }

  it.each([{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }])('refuses to choose: %j', async (env) => {
    const { code, err } = await plan(env);
    expect(code).toBe(1);
    expect(err).toContain('No AWS credentials found.\n');
    expect(err).toContain('aws-actions/configure-aws-credentials), or say --engine local.');
  });

  it('takes the embedded engine when asked for, or where CI is false', async () => {
    expect(await plan({ CI: 'true' }, '--engine', 'local')).toMatchObject({ code: 0 });
    expect(await plan({ CI: 'false' })).toMatchObject({ code: 0 });
  });
});

describe('a value that is not known', () => {
  const source = (value: string) =>
    `StartAt: A\nStates:\n  A: { Type: Pass, End: true, Result: ${value} }\n`;

  async function deployYaml(value: string) {
    const shell = memoryShell({ 'train.asl.yaml': source(value) });
    const code = await runCli(['deploy', 'train.asl.yaml', '--local-state', state], shell);
    return { code, out: shell.out(), err: shell.err() };
  }

  it('is refused when only another tool can fill it in', async () => {
    const { code, out } = await deployYaml('!GetAtt Role.Arn');
    expect(code).toBe(1);
    expect(out).toContain('train.asl.yaml:3:');
    expect(out).toContain('Role.Arn} has no value.');
  });

  it('is sent as it is, and said so, when it may be meant', async () => {
    const { code, err } = await deployYaml(`"echo $\{HOME}"`);
    expect(code).toBe(0);
    expect(err).toContain(`train: echo $\{HOME} is sent as it is`);
  });
});

describe('an environment', () => {
  const project = `workflows:
  train: { definition: train.asl.json }
environments:
  staging: { region: eu-west-1, substitutions: { Bucket: ml-staging } }
`;
  const placeholder = `$\{Bucket}`;
  const content = {
    StartAt: 'Show',
    States: { Show: { Type: 'Pass', Result: `s3://${placeholder}/x`, End: true } },
  };

  it('names the state machine and fills the definition', async () => {
    const files = { 'sfn-sagemaker.yaml': project, 'train.asl.json': JSON.stringify(content) };
    const shell = memoryShell(files);
    const argv = ['--env', 'staging', '--local-state', state, '--format', 'json'];
    expect(await runCli(['deploy', ...argv], shell)).toBe(0);
    const { deployment } = JSON.parse(shell.out()).workflows[0];
    expect(deployment.aliasArn).toBe(
      'arn:aws:states:eu-west-1:123456789012:stateMachine:train-staging:live',
    );
    const other = memoryShell({
      ...files,
      'train.asl.json': JSON.stringify(content).replace(placeholder, 'ml-staging'),
    });
    expect(await runCli(['plan', ...argv], other)).toBe(0);
    expect(JSON.parse(other.out()).workflows[0].plan.changes).toEqual([]);
  });

  it.each(['plan', 'deploy'])(
    'has a rollout that %s cannot make, and that it says',
    async (name) => {
      const rollout = 'rollout: { type: canary, percent: 10, interval: 10m }';
      const files = {
        'sfn-sagemaker.yaml': project.replace('region:', `${rollout}, region:`),
        'train.asl.json': JSON.stringify(definition),
      };
      const note =
        'rollout canary of staging is ignored: this version moves the alias to the new version at once';
      const argv = [name, '--env', 'staging', '--local-state', state];
      const text = memoryShell(files);
      expect(await runCli(argv, text)).toBe(0);
      expect(text.err()).toContain(`train: ${note}\n`);
      expect(text.out()).toContain(`  note: ${note}\n`);
      const json = memoryShell(files);
      expect(await runCli([...argv, '--format', 'json'], json)).toBe(0);
      expect(JSON.parse(json.out()).workflows[0].notes).toEqual([note]);
    },
  );

  it('may say that the alias moves at once', async () => {
    const files = {
      'sfn-sagemaker.yaml': project.replace('region:', 'rollout: { type: all-at-once }, region:'),
      'train.asl.json': JSON.stringify(definition),
    };
    const shell = memoryShell(files);
    const argv = ['plan', '--env', 'staging', '--local-state', state, '--format', 'json'];
    expect(await runCli(argv, shell)).toBe(0);
    expect(JSON.parse(shell.out()).workflows[0].notes).toEqual([]);
  });

  it('gives the managed role the permissions of the filled definition', async () => {
    const task = {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createEndpoint',
      Parameters: { EndpointName: placeholder, EndpointConfigName: 'config' },
      End: true,
    };
    const files = {
      'sfn-sagemaker.yaml': project,
      'train.asl.json': JSON.stringify({ StartAt: 'Deploy', States: { Deploy: task } }),
    };
    const argv = ['deploy', '--env', 'staging', '--local-state', state];
    expect(await runCli(argv, memoryShell(files))).toBe(0);
    const { roles } = JSON.parse(readFileSync(join(state, 'state.json'), 'utf8'));
    expect(JSON.stringify(roles)).toContain(':endpoint/ml-staging');
    expect(JSON.stringify(roles)).not.toContain(placeholder);
  });

  it.each([
    [['--name', 'a b/c'], '1 to 80 characters, without blanks'],
    [['--alias', 'bad alias'], '"bad alias" cannot name an alias'],
    [['--alias', '12'], '"12" cannot name an alias'],
  ])('write nothing under %j', async (options, message) => {
    const refused = await run(definition, 'deploy', 'train.asl.json', ...options);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(message);
    const { out } = await run(definition, 'plan', 'train.asl.json', '--format', 'json');
    expect(out).toContain('"action": "create"');
  });

  it('show no control character of an argument', async () => {
    const { err } = await run(definition, 'plan', 'no\u001b[31m\u202e.json');
    expect(err).toContain('\\u001b[31m\\u202e');
  });

  it('tell GitHub of an execution that failed', async () => {
    await run(failing, 'deploy', 'train.asl.json');
    const { code, out } = await run(
      failing,
      ...['execute', 'train.asl.json', '--commit', '5f6fa2b4', '--format', 'github'],
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=train\.asl\.json,line=1::train: FAILED: \w/m);
  });
});
