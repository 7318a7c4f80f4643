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

describe('what a command loads', () => {
  it.each(['validate', 'simulate', 'policy'])('%s loads no AWS client', (command) => {
    using folder = folderWith({ 'w.asl.json': JSON.stringify(definition), 'hook.mjs': hook });
    const { err } = sfnSagemaker([command, 'w.asl.json'], {
      cwd: folder.path,
      node: ['--import', './hook.mjs'],
    });
    const modules = loaded(err);
    expect(modules.some((url) => url.includes(`/cli/commands/${command}.ts`))).toBe(true);
    expect(modules.filter((url) => /@aws-sdk|@smithy/.test(url))).toEqual([]);
  });

  it('validate of JSON loads neither YAML, zod, the engine nor a report that was not asked for', () => {
    using folder = folderWith({ 'w.asl.json': JSON.stringify(definition), 'hook.mjs': hook });
    const { err } = sfnSagemaker(['validate', 'w.asl.json', '--format', 'json'], {
      cwd: folder.path,
      node: ['--import', './hook.mjs'],
    });
    const unneeded =
      /node_modules\/(yaml|zod|jsonata|hast|mdast|cli-table3|@babel)|runner\/src\/local\//;
    expect(loaded(err).filter((url) => unneeded.test(url))).toEqual([]);
  });
});
