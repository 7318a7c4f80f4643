import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
