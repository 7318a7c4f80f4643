import { describe, expect, it, vi } from 'vitest';
import { folderWith, sfnSagemaker } from './command.ts';

const definition = {
  StartAt: 'Train',
  States: {
    Train: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:describeTrainingJob',
      Parameters: {},
      End: true,
    },
  },
};

/** Prints the address of every module that is loaded. */
const hook = `
import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';
registerHooks({ load(url, context, next) { writeSync(2, 'loaded ' + url + '\\n'); return next(url, context); } });
`;

// A process starts slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function loaded(err: string): string[] {
  return err.split('\n').filter((line) => line.startsWith('loaded '));
}

const local = ['--engine', 'local'];
const execution = 'arn:aws:states:us-east-1:123456789012:execution:w:x';

describe('what a command loads', () => {
  const run = (...args: string[]): string[] => {
    using folder = folderWith({ 'w.asl.json': JSON.stringify(definition), 'hook.mjs': hook });
    const node = ['--import', './hook.mjs'];
    return loaded(sfnSagemaker(args, { cwd: folder.path, node }).err);
  };

  it.each([
    ['validate', 'w.asl.json'],
    ['simulate', 'w.asl.json'],
    ['policy', 'w.asl.json'],
    ['plan', 'w.asl.json', ...local],
    ['deploy', 'w.asl.json', ...local],
    ['execute', 'w.asl.json', ...local],
    ['stop', '--execution-arn', execution, ...local],
    ['init'],
  ])('%s loads no AWS client', (command, ...args) => {
    const modules = run(command, ...args);
    expect(modules.some((url) => url.includes(`/cli/commands/${command}.ts`))).toBe(true);
    expect(modules.filter((url) => /@aws-sdk|@smithy/.test(url))).toEqual([]);
  });

  it('validate of JSON loads neither YAML, zod, the engine nor a report that was not asked for', () => {
    const unneeded =
      /node_modules\/(yaml|zod|jsonata|hast|mdast|cli-table3|@babel)|runner\/src\/local\//;
    const modules = run('validate', 'w.asl.json', '--format', 'json');
    expect(modules.filter((url) => unneeded.test(url))).toEqual([]);
  });

  it.each([['--help'], ['--version'], ['deploy', '--help'], ['validate', '--fomat']])(
    '%s %s loads the table of commands only',
    (...args) => {
      const own =
        /node_modules\/commander|runner\/(package\.json|src\/(cli\/[^/]*|shell|report\/log|plan\/awsName|project\/awsForms)\.ts)/;
      const files = run(...args).filter((url) => url.includes('file:'));
      expect(files.length).toBeGreaterThan(5);
      expect(files.filter((url) => !own.test(url) && !url.endsWith('/hook.mjs'))).toEqual([]);
    },
  );
});
