import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { type MemoryShell, memoryShell } from '../memoryShell.ts';
import { folderWith, sfnSagemaker } from './command.ts';

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const pass = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}';
const golden = '../golden/init';

/** What `init` made of a folder: what it said, and the project file. */
async function initialised(shell: MemoryShell, ...paths: string[]): Promise<string> {
  expect(await runCli(['init', ...paths], shell)).toBe(0);
  const file = join('/work', paths[0] ?? '', 'sfn-sagemaker.yaml');
  return `${shell.out()}\n${shell.files.get(file)}`;
}

describe('init in an empty folder, as a process', () => {
  it('writes an example that is checked and run without a finding', async () => {
    using folder = folderWith({});
    const first = sfnSagemaker(['init'], { cwd: folder.path });
    expect(first).toMatchObject({ code: 0, err: '' });
    const validated = sfnSagemaker(['validate', '--fail-on', 'info'], { cwd: folder.path });
    expect(validated).toEqual({ code: 0, out: '✔ train: no findings\n', err: '' });
    const simulated = sfnSagemaker(['simulate'], { cwd: folder.path });
    expect(simulated).toMatchObject({ code: 0, err: '' });
    const written = first.out.match(/(?<=wrote ).*/g) ?? [];
    const files = written.map(
      (path) => `--- ${path}\n${readFileSync(join(folder.path, path), 'utf8')}`,
    );
    await expect(`${first.out}${files.join('')}`).toMatchFileSnapshot(`${golden}/example.txt`);
    await expect(simulated.out).toMatchFileSnapshot(`${golden}/simulated.txt`);
  });
});

describe('init where there are workflows', () => {
  it('names them with the files beside them, and no two alike', async () => {
    const shell = memoryShell({
      'ml/flows/train.asl.json': pass,
      'ml/flows/train.input.json': '{}',
      'ml/flows/train.mocks.json':
        '{"StateMachines":{"train":{"TestCases":{"Ok":{}}}},"MockedResponses":{}}',
      'ml/other/train.asl.yaml': 'StartAt: A\nStates: { A: { Type: Pass, End: true } }\n',
      'ml/odd: name/on.asl.json': pass,
      'ml/template.yaml': [
        'Resources:',
        '  Copy:',
        '    Type: AWS::Serverless::StateMachine',
        '    Properties:',
        '      Type: EXPRESS',
        '      Definition: { StartAt: A, States: { A: { Type: Pass, End: true } } }',
      ].join('\n'),
    });
    await expect(await initialised(shell, 'ml')).toMatchFileSnapshot(`${golden}/found.txt`);
    const code = await runCli(['validate', 'ml'], shell);
    expect([code, shell.out()]).toEqual([0, expect.stringContaining('4 workflows: no findings')]);
    expect([...shell.files.keys()]).not.toContain('/work/ml/workflows/train.asl.yaml');
  });

  it('overwrites nothing', async () => {
    const mine = {
      'sfn-sagemaker.yml': 'workflows: {}',
      '.github/workflows/sfn-sagemaker.yml': 'x',
    };
    const shell = memoryShell(mine);
    expect(await runCli(['init'], shell)).toBe(0);
    expect(Object.fromEntries(shell.files)).toEqual(
      Object.fromEntries(Object.entries(mine).map(([path, text]) => [`/work/${path}`, text])),
    );
    expect(shell.out()).toBe(
      [
        'kept sfn-sagemaker.yml, which exists',
        'kept .github/workflows/sfn-sagemaker.yml, which exists',
        'next: sfn-sagemaker validate, then sfn-sagemaker simulate\n',
      ].join('\n'),
    );
  });

  it('refuses a file', async () => {
    const shell = memoryShell({ 'w.asl.json': pass });
    expect(await runCli(['init', 'w.asl.json'], shell)).toBe(2);
    expect(shell.err()).toBe('sfn-sagemaker: w.asl.json is a file.\n');
  });
});
