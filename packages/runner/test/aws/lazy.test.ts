import { describe, expect, it } from 'vitest';
import { folderWith, sfnSagemaker } from '../cli/command.ts';

/** Prints the address of every module that is loaded. */
const hook = `
import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';
registerHooks({ load(url, context, next) { writeSync(2, 'loaded ' + url + '\\n'); return next(url, context); } });
`;

const definition = { StartAt: 'Done', States: { Done: { Type: 'Succeed' } } };

describe('the embedded engine', () => {
  it.each(['plan', 'execute'])('needs no AWS client for %s', (command) => {
    using folder = folderWith({ 'w.asl.json': JSON.stringify(definition), 'hook.mjs': hook });
    const argv = [command, 'w.asl.json', '--engine', 'local'];
    const { code, err } = sfnSagemaker(argv, {
      cwd: folder.path,
      node: ['--import', './hook.mjs'],
    });
    expect(code).toBe(0);
    expect(err).toContain('/local/port/openLocalEngine.ts');
    expect(err.split('\n').filter((line) => /^loaded .*(?:@aws-sdk|@smithy)/.test(line))).toEqual(
      [],
    );
  });
});
