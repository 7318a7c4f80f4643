import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/project/loadProject.ts';
import { memoryShell } from '../memoryShell.ts';

const pass = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}';

describe('loadProject without a project file', () => {
  it('finds definitions with the files beside them', async () => {
    const shell = memoryShell({
      'flows/train.asl.json': pass,
      'flows/train.input.json': '{"bucket":"ml"}',
      'flows/other.asl.yaml': 'StartAt: A\nStates:\n  A: { Type: Pass, End: true }\n',
      'notes.json': '{}',
    });
    const { workflows, findings } = await loadProject(shell, []);
    expect(findings).toEqual([]);
    expect(
      workflows.map(({ name, path, input, role, execute }) => [name, path, input, role, execute]),
    ).toEqual([
      ['other', 'flows/other.asl.yaml', {}, 'managed', undefined],
      ['train', 'flows/train.asl.json', { bucket: 'ml' }, 'managed', undefined],
    ]);
  });

  it('takes a definition once, however many paths lead to it', async () => {
    const shell = memoryShell({ 'flows/train.asl.json': pass });
    const { workflows } = await loadProject(shell, ['flows', './flows/train.asl.json']);
    expect(workflows).toHaveLength(1);
  });

  it('reads mocks beside the definition as scenarios', async () => {
    const mocks = {
      StateMachines: { train: { TestCases: { Ok: { A: 'Done' } } } },
      MockedResponses: { Done: { '0': { Return: {} } } },
    };
    const shell = memoryShell({
      'train.asl.json': pass,
      'train.mocks.json': JSON.stringify(mocks),
    });
    const { workflows } = await loadProject(shell, ['train.asl.json']);
    expect(workflows[0]?.scenarios.map(({ name, expected }) => [name, expected.status])).toEqual([
      ['Ok', 'SUCCEEDED'],
    ]);
  });

  it('gives a definition over the limit a finding that names both sizes', async () => {
    const shell = memoryShell({ 'big.asl.json': `{"Comment":"${'x'.repeat(5 * 1024 * 1024)}"}` });
    const { workflows, findings } = await loadProject(shell, ['big.asl.json']);
    expect(workflows).toEqual([]);
    expect(
      findings.flatMap(({ diagnostics }) =>
        diagnostics.map(({ code, message }) => [code, message]),
      ),
    ).toEqual([
      [
        'PRJ105',
        'big.asl.json has 5,242,894 bytes; Step Functions refuses a definition of more than 1,048,576 bytes (1 MB).',
      ],
    ]);
  });
});

describe('loadProject with a project file', () => {
  const file = [
    'workflows:',
    '  train:',
    '    definition: flows/t.asl.json',
    '    execute: after-deploy',
    'environments:',
    '  staging: { on: push, region: us-west-2, substitutions: { Bucket: ml } }',
  ].join('\n');

  it('takes names, roles and environments from it', async () => {
    const shell = memoryShell({ 'p/sfn-sagemaker.yaml': file, 'p/flows/t.asl.json': pass });
    const { workflows, environments } = await loadProject(shell, ['p']);
    expect(workflows.map(({ name, path, execute }) => [name, path, execute])).toEqual([
      ['train', 'p/flows/t.asl.json', 'after-deploy'],
    ]);
    expect(environments).toEqual([
      { name: 'staging', on: 'push', region: 'us-west-2', substitutions: { Bucket: 'ml' } },
    ]);
  });

  it('chooses among its workflows when --config names it', async () => {
    const shell = memoryShell({ 'p/sfn-sagemaker.yaml': file, 'p/flows/t.asl.json': pass });
    const config = 'p/sfn-sagemaker.yaml';
    expect((await loadProject(shell, ['train'], { config })).workflows).toHaveLength(1);
    await expect(loadProject(shell, ['other'], { config })).rejects.toThrow(
      'No workflow of the project file is other. It has: train.',
    );
  });

  it.each([
    ['an unknown key', 'workflows: {}\nworkflow: {}\n', 'PRJ101', 2, 1],
    [
      'a key under a workflow',
      'workflows:\n  t:\n    definition: a\n    inputs: b\n',
      'PRJ101',
      4,
      5,
    ],
    ['a missing key', 'workflows:\n  t:\n    role: managed\n', 'PRJ102', 3, 5],
    [
      'a wrong value',
      'workflows:\n  t:\n    definition: a\n    execute: always\n',
      'PRJ103',
      4,
      14,
    ],
    ['a list for an object', 'workflows: []\n', 'PRJ103', 1, 12],
    ['a file that is missing', 'workflows:\n  t:\n    definition: a.json\n', 'PRJ104', 3, 17],
    ['a tab', 'workflows:\n\tt: 1\n', 'ASL107', 2, 1],
  ])('finds %s with line and column', async (_, text, code, line, column) => {
    const shell = memoryShell({ 'sfn-sagemaker.yaml': text });
    const { workflows, findings } = await loadProject(shell, ['.']);
    expect(workflows).toEqual([]);
    const [diagnostic] = findings.flatMap(({ diagnostics }) => diagnostics);
    expect([diagnostic?.code, diagnostic?.range.start]).toEqual([code, { line, column }]);
    expect(diagnostic?.help).not.toBe('');
  });

  it('lists the known keys beside an unknown one', async () => {
    const shell = memoryShell({ 'sfn-sagemaker.yaml': 'workflows: {}\nenv: {}\n' });
    const { findings } = await loadProject(shell, ['.']);
    expect(findings[0]?.diagnostics[0]?.help).toBe('Known keys: workflows, environments.');
  });

  it('keeps a workflow named like a member of every object', async () => {
    const text = 'workflows:\n  constructor: { definition: t.asl.json }\n';
    const shell = memoryShell({ 'sfn-sagemaker.yaml': text, 't.asl.json': pass });
    const { workflows } = await loadProject(shell, ['.']);
    expect(workflows.map(({ name }) => name)).toEqual(['constructor']);
  });
});

describe('loadProject on what cannot be read', () => {
  it.each([
    ['a missing file', {}, 'no.asl.json', 'no.asl.json: there is no such file or folder.'],
    [
      'a binary file',
      { 'b.json': new Uint8Array([1, 0, 2]) },
      'b.json',
      'b.json is a binary file: write JSON or YAML text.',
    ],
    [
      'text in another encoding',
      { 'l.json': new Uint8Array([0xe4, 0x22]) },
      'l.json',
      'l.json is not UTF-8 text: save it as UTF-8.',
    ],
    [
      'a folder without workflows',
      { 'd/readme.md': '' },
      'd',
      /^d holds no workflow: neither sfn-sagemaker.yaml nor/,
    ],
  ])('names %s', async (_, files, path, message) => {
    await expect(loadProject(memoryShell(files), [path])).rejects.toThrow(message);
  });
});
