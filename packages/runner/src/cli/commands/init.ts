import { join, relative } from 'node:path';
import { discover } from '../../project/discover.ts';
import { projectFileIn } from '../../project/findSources.ts';
import { displayPath } from '../../project/paths.ts';
import type { WorkflowSource } from '../../project/workflowSource.ts';
import { inertLog, plain } from '../../report/log.ts';
import type { Shell } from '../../shell.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { textOption } from '../command.ts';
import { actionWorkflowText } from '../init/actionWorkflowText.ts';
import { exampleFiles, type InitFile } from '../init/exampleFiles.ts';
import { projectFileText, type WorkflowEntry } from '../init/projectFileText.ts';
import { writeResult } from '../printReport.ts';

/**
 * `sfn-sagemaker init`: writes a project file for the workflows of a folder, or for an example where
 * there is none, and a workflow for the action; a file that exists is left alone. `--format json`
 * gives `{ version: 1, files: [{ path, written }] }`.
 */
export async function init({ shell, paths, options }: CommandContext): Promise<ExitCode> {
  const folder = paths[0] ?? '.';
  if ((await shell.kind(folder)) === 'file') throw new UsageError(`${folder} is a file.`);
  const files: WrittenFile[] = [];
  for (const { path, text } of await filesFor(shell, folder)) {
    const written = await writeNew(shell, join(folder, path), text);
    files.push({ path: displayPath(shell.cwd, join(folder, path)), written });
  }
  const text =
    textOption(options, 'format') === 'json'
      ? `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`
      : inertLog(textOf(files, displayPath(shell.cwd, folder)));
  await writeResult(shell, text, textOption(options, 'output'));
  return 0;
}

interface WrittenFile {
  readonly path: string;
  /** False for one that was there. */
  readonly written: boolean;
}

function textOf(files: readonly WrittenFile[], folder: string): string {
  const argument = folder === '.' ? '' : ` ${folder}`;
  const lines = files.map(({ path, written }) =>
    written ? `wrote ${path}` : `kept ${path}, which exists`,
  );
  const next = `next: sfn-sagemaker validate${argument}, then sfn-sagemaker simulate${argument}`;
  return [...lines, next].map((line) => `${plain(line)}\n`).join('');
}

async function filesFor(shell: Shell, folder: string): Promise<InitFile[]> {
  const action = { path: '.github/workflows/sfn-sagemaker.yml', text: actionWorkflowText };
  const existing = await projectFileIn(shell, folder);
  if (existing !== undefined) return [{ path: relative(folder, existing), text: '' }, action];
  const found = await workflowsIn(shell, folder);
  const text = projectFileText(found.length > 0 ? found : [exampleEntry]);
  const example = found.length > 0 ? [] : exampleFiles;
  return [...example, { path: 'sfn-sagemaker.yaml', text }, action];
}

const exampleEntry: WorkflowEntry = {
  name: 'train',
  definition: 'workflows/train.asl.yaml',
  input: 'workflows/train.input.json',
  mocks: 'workflows/train.mocks.json',
  type: 'STANDARD',
};

async function workflowsIn(shell: Shell, folder: string): Promise<WorkflowEntry[]> {
  if ((await shell.kind(folder)) === 'missing') return [];
  const { sources } = await discover(shell, folder);
  return sources.map((source) => entryOf(source, displayPath(shell.cwd, folder)));
}

/** A state machine of a template goes by the name that the template has for it. */
function entryOf(source: WorkflowSource, folder: string): WorkflowEntry {
  const { definition, input, mocks, type, document, declaredAs } = source;
  const beside = (path: string): string => relative(folder, path).replaceAll('\\', '/');
  return {
    name: document === undefined ? source.name : (declaredAs ?? source.name),
    definition: beside(definition),
    ...(input && { input: beside(input) }),
    ...(mocks && { mocks: beside(mocks) }),
    type,
  };
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
