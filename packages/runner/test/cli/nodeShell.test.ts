import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeShell } from '../../src/cli/nodeShell.ts';
import { loadProject } from '../../src/project/loadProject.ts';
import { folderWith } from './command.ts';

it('says that the symbolic links of a path go in a circle', async () => {
  using folder = folderWith({});
  const path = join(folder.path, 'loop.asl.json');
  symlinkSync(path, path);
  const { findings } = await loadProject(nodeShell(process), [path]);
  expect(findings[0]?.diagnostics[0]?.message).toContain('its symbolic links go in a circle');
});

const pass = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}';

/** A checkout with ways out of it, beside a file that nobody shall see. */
function checkout(project: string) {
  const folder = folderWith({
    secret: 'the secret',
    'data/bucket/key': '',
    'repo/own.asl.json': pass,
    'repo/.git/config': 'the token',
    'repo/sfn-sagemaker.yaml': project,
  });
  symlinkSync(join(folder.path, 'secret'), join(folder.path, 'repo/linked.asl.json'));
  symlinkSync(folder.path, join(folder.path, 'repo/up'));
  return { folder, root: join(folder.path, 'repo') };
}

describe('a shell that is bound to a folder', () => {
  it.each([
    ['a path that leads out', 'definition: ../secret'],
    ['a path that leads out and in again', 'definition: ../repo/../secret'],
    ['an absolute path', 'definition: /etc/hostname'],
    ['a path that does not exist', 'definition: ../../nowhere'],
    ['a symbolic link', 'definition: linked.asl.json'],
    ['a file below a symbolic link', 'definition: up/secret'],
    ['a file of Git', 'definition: .git/config'],
    ['a sample input', 'definition: own.asl.json, input: ../secret'],
    ['test cases', 'definition: own.asl.json, scenarios: ../secret'],
    ['objects', 'definition: own.asl.json, objects: ../data'],
  ])('does not read %s', async (_, entry) => {
    const { folder, root } = checkout(`workflows:\n  w: { ${entry} }\n`);
    using _folder = folder;
    const shell = nodeShell(process, { root });
    const { findings } = await loadProject(shell, [root]);
    expect(findings.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { code: 'PRJ111', severity: 'error', range: { start: { line: 2 } } },
    ]);
    expect(JSON.stringify(findings)).not.toContain('the secret');
  });

  it('does not read what a template names', async () => {
    using folder = folderWith({
      secret: 'the secret',
      'repo/template.yaml': [
        'Resources:',
        '  Copy:',
        '    Type: AWS::Serverless::StateMachine',
        '    Properties: { DefinitionUri: ../secret }',
      ].join('\n'),
    });
    const root = join(folder.path, 'repo');
    const { workflows, findings } = await loadProject(nodeShell(process, { root }), [root]);
    expect(workflows).toEqual([]);
    expect(findings.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { code: 'PRJ111', range: { start: { line: 4 } } },
    ]);
  });

  it('refuses an argument', async () => {
    const { folder, root } = checkout('workflows: {}\n');
    using _folder = folder;
    const shell = nodeShell(process, { root });
    await expect(loadProject(shell, [folder.path])).rejects.toThrow('outside of the checkout');
    await expect(shell.readFile(join(root, 'up/secret'))).rejects.toThrow('outside of the files');
    await expect(shell.glob(join(root, 'up'), ['**/*'])).rejects.toThrow('outside of the files');
    await expect(shell.writeFile(join(root, 'up/new/file'), '')).rejects.toThrow('outside');
    const bytes = await shell.readFile(join(root, 'own.asl.json'));
    expect(new TextDecoder().decode(bytes)).toBe(pass);
  });

  it('follows every path when it is not bound', async () => {
    const { folder, root } = checkout('workflows:\n  w: { definition: up/repo/own.asl.json }\n');
    using _folder = folder;
    expect((await loadProject(nodeShell(process), [root])).findings).toEqual([]);
  });
});
