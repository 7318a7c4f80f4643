import { basename, join } from 'node:path';
import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';
import { declaredSources } from './declaredSources.ts';
import { discover } from './discover.ts';
import { displayPath } from './paths.ts';
import type { Environment, FileFindings } from './project.ts';
import { projectRules } from './projectRules.ts';
import { readDataFile } from './readDataFile.ts';
import { orUnreadable } from './textFile.ts';
import type { WorkflowSource } from './workflowSource.ts';
import { discoveredSource, templateAt } from './workflowSource.ts';

const projectFileName = 'sfn-sagemaker.yaml';

/** What the paths of a command line lead to. */
export interface FoundSources {
  readonly sources: readonly WorkflowSource[];
  readonly environments: readonly Environment[];
  readonly findings: readonly FileFindings[];
}

const nothing = { sources: [], environments: [] };

/**
 * Follows paths to workflows: a file is a definition, a template, a plan or a project file, a folder has a project file
 * or is searched.
 *
 * @throws UsageError when a path does not exist or leads to nothing
 */
export async function findSources(shell: Shell, paths: readonly string[]): Promise<FoundSources> {
  const found: FoundSources[] = [];
  for (const path of paths) found.push(await follow(shell, path));
  return {
    sources: unique(found.flatMap(({ sources }) => sources)),
    environments: found.flatMap(({ environments }) => environments),
    findings: found.flatMap(({ findings }) => findings),
  };
}

async function follow(shell: Shell, path: string): Promise<FoundSources> {
  const kind = await shell.kind(path);
  if (kind === 'missing') throw new UsageError(`${path}: there is no such file or folder.`);
  if (kind === 'outside') throw new UsageError(`${path} lies outside of the checkout.`);
  if (kind === 'folder') return inFolder(shell, path);
  if (/^sfn-sagemaker\.ya?ml$/.test(basename(path))) return inProjectFile(shell, path);
  const template = await templateAt(shell, path);
  if (template) return { ...template, environments: [] };
  return { sources: [await discoveredSource(shell, path)], environments: [], findings: [] };
}

async function inFolder(shell: Shell, folder: string): Promise<FoundSources> {
  const file = await projectFileIn(shell, folder);
  if (file !== undefined) return inProjectFile(shell, file);
  const { sources, findings } = await discover(shell, folder);
  if (sources.length === 0 && findings.every(isUnsearched)) {
    const closed = findings.map(({ path }) => path).join(', ');
    throw new UsageError(
      `${folder === '.' ? 'This folder' : folder} holds no workflow: neither ${projectFileName} nor a file named *.asl.json, *.asl.yaml or *.asl.yml, ` +
        `nor a template with a state machine${closed && `; ${closed} cannot be read`}. ` +
        'Name the definition itself, or run `sfn-sagemaker init`.',
    );
  }
  return { sources, environments: [], findings };
}

/** The project file of a folder, if it has one. */
export async function projectFileIn(shell: Shell, folder: string): Promise<string | undefined> {
  for (const name of [projectFileName, 'sfn-sagemaker.yml']) {
    const file = join(folder, name);
    if ((await shell.kind(file)) === 'file') return file;
  }
  return undefined;
}

function isUnsearched({ diagnostics }: FileFindings): boolean {
  return diagnostics.every(({ code }) => code === projectRules.unsearched.code);
}

/**
 * The workflows of a project file. One that cannot be read is a finding, as what is wrong in it.
 */
export async function inProjectFile(shell: Shell, file: string): Promise<FoundSources> {
  const path = displayPath(shell.cwd, file);
  const read = await orUnreadable(() => readDataFile(shell, path, 'project file'));
  if ('unreadable' in read) return { ...nothing, findings: [{ ...read.unreadable, path }] };
  const document = read.value;
  // zod costs a tenth of a second at start-up: only who has a project file pays for it.
  const { environmentsOf, readProjectFile } = await import('./projectFile.ts');
  const { content, diagnostics } = readProjectFile(document);
  if (!content) return { ...nothing, findings: [{ path, diagnostics }] };
  const declared = await declaredSources(shell, document, content);
  return {
    sources: declared.sources,
    environments: environmentsOf(content),
    findings: [{ path, diagnostics: [...diagnostics, ...declared.diagnostics] }],
  };
}

function unique(sources: readonly WorkflowSource[]): WorkflowSource[] {
  const byFile = new Map(sources.map((source) => [`${source.definition}\n${source.name}`, source]));
  return [...byFile.values()];
}
