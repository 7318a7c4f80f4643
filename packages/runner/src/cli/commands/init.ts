import { join } from 'node:path';
import { displayPath } from '../../project/paths.ts';
import type { Shell } from '../../shell.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { actionWorkflowText, projectFileText } from './initTexts.ts';

/**
 * `sfn-sagemaker init`: writes a project file and a workflow for the action; a file that exists is
 * left alone.
 */
export async function init({ shell, paths }: CommandContext): Promise<ExitCode> {
  const folder = paths[0] ?? '.';
  if ((await shell.kind(folder)) === 'file') throw new UsageError(`${folder} is a file.`);
  const found = await definitions(shell, folder);
  const files = [
    { path: 'sfn-sagemaker.yaml', text: projectFileText(found) },
    { path: '.github/workflows/sfn-sagemaker.yml', text: actionWorkflowText },
  ];
  for (const { path, text } of files) {
    const shown = displayPath(shell.cwd, join(folder, path));
    const written = await writeNew(shell, join(folder, path), text);
    shell.stdout.write(written ? `wrote ${shown}\n` : `kept ${shown}, which exists\n`);
  }
  return 0;
}

async function definitions(shell: Shell, folder: string): Promise<string[]> {
  if ((await shell.kind(folder)) === 'missing') return [];
  return shell.glob(folder, ['**/*.asl.json', '**/*.asl.yaml', '**/*.asl.yml']);
}

async function writeNew(shell: Shell, path: string, text: string): Promise<boolean> {
  try {
    await shell.writeFile(path, text, { exclusive: true });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${reason}.`);
  }
}
