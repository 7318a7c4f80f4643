import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../cli/command.ts';
import { definition, waiting } from '../port/engines.ts';
import { withLocalStack } from './withLocalStack.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const patience = 300_000;

withLocalStack((url) => {
  /** The real command with the AWS SDK, in a process of its own; `seen` may interrupt it. */
  async function sfnSagemaker(cwd: string, argv: readonly string[], seen?: RegExp) {
    const options = ['--engine', 'aws', '--endpoint-url', url, '--region', 'us-east-1'];
    const child = spawn(
      process.execPath,
      ['--conditions=@sfn-sagemaker/source', main, ...argv, ...options],
      {
        cwd,
        env: { PATH: process.env.PATH, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
      if (seen?.test(err)) child.kill('SIGINT');
    });
    const [code] = await once(child, 'close');
    return { code, out, err };
  }

  it('the command plans, deploys and executes over the wire', { timeout: patience }, async () => {
    using folder = folderWith({ 'wire.asl.json': JSON.stringify(definition) });
    const json = ['wire.asl.json', '--format', 'json'];
    const planned = await sfnSagemaker(folder.path, ['plan', ...json]);
    expect(planned.err).toBe(
      'engine: aws (as asked for), account 000000000000, region us-east-1\n',
    );
    expect(JSON.parse(planned.out).workflows[0].plan.action).toBe('create');
    const deployed = await sfnSagemaker(folder.path, ['deploy', ...json]);
    expect(JSON.parse(deployed.out).workflows[0].deployment).toMatchObject({ version: 1 });
    const executed = await sfnSagemaker(folder.path, ['execute', ...json, '--commit', 'abc']);
    expect(JSON.parse(executed.out).workflows[0].execution).toMatchObject({
      ...{ executionName: 'wire-abc', status: 'SUCCEEDED' },
    });
  });

  it('SIGINT stops the execution before the command ends', { timeout: patience }, async () => {
    using folder = folderWith({ 'sigint.asl.json': JSON.stringify(waiting) });
    await sfnSagemaker(folder.path, ['deploy', 'sigint.asl.json']);
    const argv = ['execute', 'sigint.asl.json', '--commit', 'abc'];
    const { code, out } = await sfnSagemaker(folder.path, argv, /▶ Wait/);
    expect(code).toBe(1);
    expect(out).toContain('ABORTED');
  });
});
