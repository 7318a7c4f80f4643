import type { Diagnostic, Document } from '@sfn-sagemaker/asl-model';
import { childPointer, nodeAt } from '@sfn-sagemaker/asl-model';
import type { PathKind, Shell } from '../shell.ts';
import { outsideFile } from './outsideFile.ts';
import { besideFile, displayPath } from './paths.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import type { ProjectFileContent } from './schema.ts';
import type { TemplateSources } from './sources/templateSources.ts';
import { templateAt, type WorkflowSource } from './workflowSource.ts';

export interface DeclaredSources {
  readonly sources: readonly WorkflowSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The workflows of a project file; a file that it names and that is not there is a finding on its
 * line.
 */
export async function declaredSources(
  shell: Shell,
  document: Document,
  content: ProjectFileContent,
): Promise<DeclaredSources> {
  const declared: DeclaredSources[] = [];
  for (const name of Object.keys(content.workflows)) {
    declared.push(await declaredSource({ shell, document, content }, name));
  }
  return {
    sources: declared.flatMap(({ sources }) => sources),
    diagnostics: declared.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface ProjectFile {
  readonly shell: Shell;
  readonly document: Document;
  readonly content: ProjectFileContent;
}

async function declaredSource(file: ProjectFile, name: string): Promise<DeclaredSources> {
  const { shell, document, content } = file;
  const { paths, diagnostics } = await namedPaths(file, name);
  const { definition, input, scenarios, objects } = paths;
  if (definition === undefined) return { sources: [], diagnostics };
  const { type, role = 'managed', execute, ignore = [] } = content.workflows[name] ?? {};
  const template = await templateAt(shell, definition);
  const machine = template && machineNamed(template, name);
  if (template && !machine) {
    const missing = noMachine(document, { name, definition, template });
    return { sources: [], diagnostics: [...diagnostics, missing] };
  }
  const source: WorkflowSource = {
    ...{ definition, type: 'STANDARD', ...machine, name },
    ...(input && { input }),
    ...(scenarios && { mocks: scenarios }),
    ...(objects && { objects }),
    ...(type && { type }),
    ...{ role, execute, ignore: [...(content.ignore ?? []), ...ignore] },
  };
  return { sources: [source], diagnostics };
}

/** What the keys of a workflow name. */
const wanted = {
  definition: 'file',
  input: 'file',
  scenarios: 'file',
  objects: 'folder',
} as const;

type PathKey = keyof typeof wanted;
const pathKeys: readonly PathKey[] = ['definition', 'input', 'scenarios', 'objects'];

interface NamedPaths {
  readonly paths: Readonly<Partial<Record<PathKey, string>>>;
  readonly diagnostics: readonly Diagnostic[];
}

async function namedPaths(
  { shell, document, content }: ProjectFile,
  name: string,
): Promise<NamedPaths> {
  const paths: Partial<Record<PathKey, string>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const key of pathKeys) {
    const named = content.workflows[name]?.[key];
    if (named === undefined) continue;
    const path = displayPath(shell.cwd, besideFile(document.path, named));
    const kind = await shell.kind(path);
    const pointer = childPointer(childPointer('/workflows', name), key);
    if (kind === wanted[key]) paths[key] = path;
    else diagnostics.push(notThere(document, { pointer, path, key, kind }));
  }
  return { paths, diagnostics };
}

/** The only one, or the one of this name. */
function machineNamed({ sources }: TemplateSources, name: string): WorkflowSource | undefined {
  const [only, ...others] = sources;
  if (others.length === 0) return only;
  return sources.find((source) => source.declaredAs === name || source.name === name);
}

interface Unnamed {
  readonly name: string;
  readonly definition: string;
  readonly template: TemplateSources;
}

function noMachine(document: Document, { name, definition, template }: Unnamed): Diagnostic {
  const pointer = `${childPointer('/workflows', name)}/definition`;
  const node = nodeAt(document.root, pointer);
  const names = template.sources.map(({ declaredAs }) => declaredAs).join(', ');
  return projectDiagnostic(projectRules.ambiguousDefinition, {
    message: `${definition} declares no state machine "${name}" whose definition can be read.`,
    help: names
      ? `Name the workflow like one of its state machines: ${names}.`
      : 'Name the file that holds the definition.',
    pointer,
    ...(node && { range: document.range(node) }),
  });
}

interface Misnamed {
  readonly pointer: string;
  readonly path: string;
  readonly key: PathKey;
  readonly kind: PathKind;
}

function notThere(document: Document, { pointer, path, key, kind }: Misnamed): Diagnostic {
  const node = nodeAt(document.root, pointer);
  const place = { pointer, ...(node && { range: document.range(node) }) };
  if (kind === 'outside') return outsideFile({ path, kind: wanted[key], ...place });
  return projectDiagnostic(projectRules.missingFile, {
    message: `There is no ${wanted[key]} ${path}, so the workflow cannot be read as written.`,
    help: 'Correct the path: it is relative to the project file.',
    ...place,
  });
}
