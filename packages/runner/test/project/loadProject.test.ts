import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/project/loadProject.ts';
import { type MemoryShell, memoryShell } from '../memoryShell.ts';

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
    ['an unknown key', 'workflow: {}\nworkflows: { t: { definition: a } }\n', 'PRJ101', 1, 1],
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
    const text = 'enviroments: {}\nzone: {}\nworkflows: { t: { definition: a } }\n';
    const shell = memoryShell({ 'sfn-sagemaker.yaml': text });
    const { findings } = await loadProject(shell, ['.']);
    expect(findings[0]?.diagnostics.map(({ help }) => help)).toEqual([
      'Did you mean "environments"? Known keys: workflows, environments, ignore.',
      'Known keys: workflows, environments, ignore.',
    ]);
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
      'a folder without workflows',
      { 'd/readme.md': '' },
      'd',
      /^d holds no workflow: neither sfn-sagemaker.yaml nor/,
    ],
  ])('names %s', async (_, files, path, message) => {
    await expect(loadProject(memoryShell(files), [path])).rejects.toThrow(message);
  });
});

describe('loadProject on files that are no text', () => {
  const utf16 = new Uint8Array(Buffer.from('{"StartAt":"A"}', 'utf16le'));
  const binary = new Uint8Array([1, 0, 2, 0, 0, 7]);

  it.each([
    ['a binary file', binary, 'is a binary file', 'Write JSON or YAML text, in UTF-8.'],
    ['another encoding', new Uint8Array([0xe4, 0x22]), 'is not UTF-8 text', 'Save it as UTF-8.'],
    ['UTF-16', utf16, 'is UTF-16 text', 'Save it as UTF-8.'],
    [
      'UTF-16 with a mark',
      new Uint8Array([0xfe, 0xff, 0, 0x7b]),
      'is UTF-16 text',
      'Save it as UTF-8.',
    ],
  ])('finds %s, and reads the others', async (_, bytes, problem, help) => {
    const shell = memoryShell({ 'a.asl.json': pass, 'b.asl.json': bytes, 'c.asl.json': pass });
    const { workflows, findings } = await loadProject(shell, ['.']);
    expect(workflows.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(findings).toMatchObject([
      {
        path: 'b.asl.json',
        diagnostics: [
          {
            code: 'PRJ109',
            severity: 'error',
            message: `b.asl.json ${problem}, so nothing in it was checked.`,
            help,
          },
        ],
      },
    ]);
  });

  it('finds sample input, mocks and project file that are none', async () => {
    const text = [
      'workflows:',
      '  t: { definition: a.asl.json, input: i.json, scenarios: m.json }',
      '  u: { definition: b.asl.json }',
    ].join('\n');
    const files = { 'a.asl.json': pass, 'b.asl.json': binary, 'i.json': binary, 'm.json': binary };
    const shell = memoryShell({ ...files, 'sfn-sagemaker.yaml': text });
    const { workflows, findings } = await loadProject(shell, ['.']);
    expect(workflows.map(({ name }) => name)).toEqual(['t']);
    expect(findings.map(({ path }) => path)).toEqual(['i.json', 'm.json', 'b.asl.json']);
    const broken = memoryShell({ ...files, 'sfn-sagemaker.yaml': binary });
    expect((await loadProject(broken, ['.'])).findings.map(({ path }) => path)).toEqual([
      'sfn-sagemaker.yaml',
    ]);
  });

  it.each([
    ['workflows: {}', 'is empty'],
    ['workflows: { __proto__: { definition: a.asl.json } }', '"__proto__" cannot be a name'],
  ])('does not pass over %s', async (text, message) => {
    const shell = memoryShell({ 'sfn-sagemaker.yaml': text, 'a.asl.json': pass });
    const { findings } = await loadProject(shell, ['.']);
    const [finding] = findings.flatMap(({ diagnostics }) => diagnostics);
    expect(finding).toMatchObject({
      code: 'PRJ103',
      severity: 'error',
      range: { start: { line: 1 } },
    });
    expect(finding?.message).toContain(message);
  });
});

describe('a search that is not let everywhere', () => {
  const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });

  function shellWithout(files: Readonly<Record<string, string>>): MemoryShell {
    const shell = memoryShell(files);
    return {
      ...shell,
      glob: async (folder, patterns) => ({
        files: [...(await shell.glob(folder, patterns)).files, 'closed.yaml'],
        unreadable: ['data'],
      }),
      readFile: (path) => (path === 'closed.yaml' ? Promise.reject(denied) : shell.readFile(path)),
    };
  }

  it('says where a workflow would not be found', async () => {
    const { workflows, findings } = await loadProject(shellWithout({ 'w.asl.json': pass }), []);
    expect(workflows).toHaveLength(1);
    expect(
      findings.map(({ path, diagnostics: [one] }) => [path, one?.code, one?.severity]),
    ).toEqual([
      ['data', 'PRJ110', 'warning'],
      ['closed.yaml', 'PRJ110', 'warning'],
    ]);
    expect(findings[0]?.diagnostics[0]?.message).toBe(
      'data cannot be read, so a workflow in it would not be found.',
    );
  });

  it('says so too where it finds nothing', async () => {
    await expect(loadProject(shellWithout({ 'notes.txt': '' }), [])).rejects.toThrow(
      'nor a template with a state machine; data, closed.yaml cannot be read.',
    );
  });
});
