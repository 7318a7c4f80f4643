import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';

const folder = join(import.meta.dirname, '../fixtures/projectFile');
const pass = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}';

describe('what validate says of a project file', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const shell = memoryShell({ 'sfn-sagemaker.yaml': text, 'a.asl.json': pass });
    const code = await runCli(['validate'], shell);
    expect(shell.err()).toBe('');
    expect(code).toBe(name.startsWith('good') ? 0 : 1);
    await expect(shell.out()).toMatchFileSnapshot(
      `../golden/projectFile/${name.replace('.yaml', '.txt')}`,
    );
  });
});

describe('an empty file beside a definition', () => {
  it.each([
    ['a.mocks.json', 'The mocks file is empty.', 'Write { "StateMachines"'],
    ['a.input.json', 'The sample input is empty.', 'Write a JSON value, such as {}'],
  ])('%s is told what to write', async (path, message, help) => {
    const shell = memoryShell({ 'a.asl.json': pass, [path]: ' \n' });
    expect(await runCli(['validate'], shell)).toBe(1);
    expect(shell.out()).toContain(`${path}:2:1 error PRJ113 project/empty-file\n  ${message}`);
    expect(shell.out()).toContain(`help: ${help}`);
    expect(shell.out()).not.toContain('StartAt');
  });
});
