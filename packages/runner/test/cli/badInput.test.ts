import { describe, expect, it } from 'vitest';
import { folderWith, sfnSagemaker } from './command.ts';

const commands = ['validate', 'simulate', 'policy'] as const;

interface BadInput {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly path: string;
  /** Of validate; simulate and policy have nothing to find, to them it is unreadable or cannot be run. */
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

describe.each(commands)('%s', (command) => {
  it.each(Object.keys(inputs))('names file and place of %s', (name) => {
    const input = inputs[name];
    if (!input) throw new Error(name);
    using folder = folderWith(input.files);
    const { code, out, err } = sfnSagemaker([command, input.path], { cwd: folder.path });
    const said = `${out}${err}`;
    expect(said).toContain(input.place);
    expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(said).not.toContain('fault of sfn-sagemaker');
    if (command === 'validate') expect(code).toBe(input.code);
    else expect([1, 2]).toContain(code);
  });
});

describe('usage', () => {
  it.each([
    ['no such command', ['valid'], /unknown command/],
    ['no such option', ['validate', '--fix'], /unknown option/],
    ['no such format', ['validate', '--format', 'xml'], /--format xml: write one of text, json/],
    ['no such severity', ['validate', '--fail-on', 'fatal'], /--fail-on fatal: write one of error/],
    ['an account that is none', ['policy', 'w.asl.json', '--account', '1'], /12 digits/],
    [
      'input that is no JSON',
      ['simulate', 'w.asl.json', '--input', '{'],
      /--input is neither JSON nor a file/,
    ],
    ['no such environment', ['validate', 'w.asl.json', '--env', 'prod'], /--env prod/],
    ['no such project file', ['validate', '--config', 'no.yaml'], /no\.yaml cannot be read/],
  ])('%s: one message, code 2', (_, args, message) => {
    using folder = folderWith({
      'w.asl.json': '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}',
    });
    const { code, out, err } = sfnSagemaker(args, { cwd: folder.path });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect([code, out]).toEqual([2, '']);
  });

  it('lists the commands', () => {
    using folder = folderWith({});
    const { code, out } = sfnSagemaker(['--help'], { cwd: folder.path });
    expect(code).toBe(0);
    for (const name of [
      'validate',
      'simulate',
      'policy',
      'plan',
      'deploy',
      'execute',
      'stop',
      'init',
    ]) {
      expect(out).toContain(name);
    }
  });
});
