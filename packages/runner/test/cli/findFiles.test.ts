import { readdir } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, type ListFolder } from '../../src/cli/findFiles.ts';
import { folderWith } from './command.ts';

/** Refuses one folder, as the system does to a user who may not read it. */
function refusing(name: string, code: string): ListFolder {
  return (path, options, done) => {
    const refused = path.split(sep).includes(name);
    readdir(path, options, (error, entries) =>
      refused ? done(Object.assign(new Error(code), { code }), []) : done(error, entries),
    );
  };
}

describe('a search', () => {
  const files = { 'a/w.asl.json': '', 'closed/v.asl.json': '', 'node_modules/x.asl.json': '' };

  it('notes folders that may not be read, and goes on', async () => {
    using folder = folderWith(files);
    const found = await findFiles(folder.path, ['**/*.json'], refusing('closed', 'EACCES'));
    expect(found).toEqual({ files: ['a/w.asl.json'], unreadable: ['closed'] });
  });

  it('does not mind a folder that was removed meanwhile', async () => {
    using folder = folderWith(files);
    const found = await findFiles(folder.path, ['**/*.json'], refusing('closed', 'ENOENT'));
    expect(found).toEqual({ files: ['a/w.asl.json'], unreadable: [] });
  });
});
