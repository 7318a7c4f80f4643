import { describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';
import { folderWith, sfnSagemaker } from './command.ts';

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface BadInput {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly path: string;
  /**
   * Of validate; simulate and policy have nothing to find, to them it is unreadable or cannot be
   * run.
   */
  readonly code: 1 | 2;
  readonly place: string;
}

const large = `{"Comment":"${'x'.repeat(5 * 1024 * 1024)}"}`;

const inputs: Readonly<Record<string, BadInput>> = {
  'a missing file': { files: {}, path: 'no.asl.json', code: 2, place: 'no.asl.json' },
  'JSON with a trailing comma': {
    files: { 'w.asl.json': '{\n  "StartAt": "A",\n}\n' },
    path: 'w.asl.json',
    code: 1,
    place: 'w.asl.json:2:17',
  },
  'YAML with a tab': {
    files: { 'w.asl.yaml': 'StartAt: A\nStates:\n\tA: {}\n' },
    path: 'w.asl.yaml',
    code: 1,
    place: 'w.asl.yaml:3:1',
  },
  'an empty file': {
    files: { 'w.asl.json': '' },
    path: 'w.asl.json',
    code: 1,
    place: 'w.asl.json:1:1',
  },
  'a file of 5 MB': {
    files: { 'w.asl.json': large },
    path: 'w.asl.json',
    code: 1,
    place: 'w.asl.json:1:1',
  },
  'a folder without workflows': { files: { 'd/readme.md': '' }, path: 'd', code: 2, place: 'd' },
  'a definition that is an array': {
    files: { 'w.asl.json': '[]\n' },
    path: 'w.asl.json',
    code: 1,
    place: 'w.asl.json:1:1',
  },
  'a binary file': {
    files: { 'w.asl.json': new Uint8Array([0, 1]) },
    path: 'w.asl.json',
    code: 2,
    place: 'w.asl.json',
  },
};

function inputOf(name: string): BadInput {
  const input = inputs[name];
  if (!input) throw new Error(name);
  return input;
}

function expectOneMessage(said: string, place: string): void {
  expect(said).toContain(place);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(said).not.toContain('fault of sfn-sagemaker');
}

describe('validate, as a process', () => {
  it.each(Object.keys(inputs))('names file and place of %s', (name) => {
    const { files, path, place, code } = inputOf(name);
    using folder = folderWith(files);
    const result = sfnSagemaker(['validate', path], { cwd: folder.path });
    expectOneMessage(`${result.out}${result.err}`, place);
    expect(result.code).toBe(code);
  });
});

describe.each(['simulate', 'policy'])('%s', (command) => {
  it.each(Object.keys(inputs))('names file and place of %s', async (name) => {
    const { files, path, place } = inputOf(name);
    const shell = memoryShell(files);
    const code = await runCli([command, path], shell);
    expectOneMessage(shell.err(), place);
    expect(code).not.toBe(0);
  });
});

describe('usage', () => {
  const files = { 'w.asl.json': '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}' };

  it.each([
    ['no such command', ['valid'], /unknown command/],
    ['no such option', ['validate', '--fix'], /unknown option/],
    ['no such format', ['validate', '--format', 'xml'], /--format xml: write one of text, json/],
    ['no such severity', ['validate', '--fail-on', 'fatal'], /--fail-on fatal: write one of error/],
    ['an account that is none', ['policy', 'w.asl.json', '--account', '1'], /12 digits/],
    [
      'input that is no JSON',
      ['simulate', 'w.asl.json', '--input', '{'],
      /--input is neither JSON/,
    ],
    [
      'a case without mocks',
      ['simulate', 'w.asl.json', '--case', 'A'],
      /w\.asl\.json has no mocks/,
    ],
    ['no such environment', ['validate', 'w.asl.json', '--env', 'prod'], /--env prod/],
    ['no such project file', ['validate', '--config', 'no.yaml'], /no\.yaml cannot be read/],
  ])('%s: one message, code 2', async (_, args, message) => {
    const shell = memoryShell(files);
    expect(await runCli(args, shell)).toBe(2);
    expect(shell.err()).toMatch(message);
    expect(shell.out()).toBe('');
  });

  it('lists the commands', async () => {
    const shell = memoryShell();
    expect(await runCli(['--help'], shell)).toBe(0);
    for (const { name, summary } of commands) {
      expect(shell.out()).toContain(name);
      expect(shell.out()).toContain(summary.slice(0, 30));
    }
  });

  it('says one line of a fault of its own, and the stack only when asked', async () => {
    const broken = { ...memoryShell(files), kind: () => Promise.reject(new TypeError('a\nbug')) };
    expect(await runCli(['validate'], broken)).toBe(2);
    expect(broken.err()).toBe(
      'sfn-sagemaker: a bug\nThis is a fault of sfn-sagemaker; SFN_SAGEMAKER_DEBUG=1 shows where.\n',
    );
    const asked = { ...broken, env: { SFN_SAGEMAKER_DEBUG: '1' } };
    expect(await runCli(['validate'], asked)).toBe(2);
    expect(asked.err()).toMatch(/^\s+at /m);
  });
});
