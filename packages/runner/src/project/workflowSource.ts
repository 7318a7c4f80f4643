import type { Diagnostic, Document, StateMachineType } from '@sfn-sagemaker/asl-model';
import { childPointer, nodeAt } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../shell.ts';
import { definitionName, siblingPath } from './definitionName.ts';
import { besideFile, displayPath } from './paths.ts';
import type { ProjectWorkflow } from './project.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import type { ProjectFileContent } from './schema.ts';
import type { Substitutions } from './sources/substituteDocument.ts';
import { type TemplateSources, templateSources } from './sources/templateSources.ts';
import { orUnreadable } from './textFile.ts';

/** The files of one workflow, known to exist, before any of them is read. */
export interface WorkflowSource {
  readonly name: string;
  readonly definition: string;
  readonly input?: string;
  readonly mocks?: string;
  /** A folder that stands for S3. */
  readonly objects?: string;
  readonly type: StateMachineType;
  readonly role: string;
  readonly execute: ProjectWorkflow['execute'];
  /** Codes of rules that the project file silences. */
  readonly ignore?: readonly string[];
  /** Read already: a definition inside a template or a plan. */
  readonly document?: Document;
  /** What the template calls the state machine. */
  readonly declaredAs?: string;
  /** Values of `${Name}` that the template gives. */
  readonly substitutions?: Substitutions;
}

/** A definition without a project file: what belongs to it lies beside it. */
export async function discoveredSource(shell: Shell, path: string): Promise<WorkflowSource> {
  const definition = displayPath(shell.cwd, path);
  const input = siblingPath(definition, 'input');
  const mocks = siblingPath(definition, 'mocks');
  return {
    ...{ name: definitionName(definition), definition },
    ...((await shell.kind(input)) === 'file' && { input }),
    ...((await shell.kind(mocks)) === 'file' && { mocks }),
    ...{ type: 'STANDARD', role: 'managed', execute: undefined },
  };
}

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
  const diagnostics: Diagnostic[] = [];
  const sources: WorkflowSource[] = [];
  for (const [name, declared] of Object.entries(content.workflows)) {
    const existing = async (
      key: 'definition' | 'input' | 'scenarios',
    ): Promise<string | undefined> => {
      const named = declared[key];
      if (named === undefined) return undefined;
      const path = displayPath(shell.cwd, besideFile(document.path, named));
      if ((await shell.kind(path)) === 'file') return path;
      diagnostics.push(
        missingFile(document, childPointer(childPointer('/workflows', name), key), path),
      );
      return undefined;
    };
    const definition = await existing('definition');
    const input = await existing('input');
    const mocks = await existing('scenarios');
    if (definition === undefined) continue;
    const { type, role = 'managed', execute } = declared;
    const template = await templateAt(shell, definition);
    const machine = template && machineNamed(template, name);
    if (template && !machine) {
      diagnostics.push(noMachine(document, { name, definition, template }));
      continue;
    }
    const { objects } = declared;
    const files = {
      ...(input && { input }),
      ...(mocks && { mocks }),
      ...(objects && { objects: displayPath(shell.cwd, besideFile(document.path, objects)) }),
    };
    const ignore = [...(content.ignore ?? []), ...(declared.ignore ?? [])];
    const own = { name, ...files, ...(type && { type }), role, execute, ignore };
    sources.push({ definition, type: 'STANDARD', ...machine, ...own });
  }
  return { sources, diagnostics };
}

/**
 * The state machines that a file declares; absent also when it cannot be read, which is said when
 * the definition is.
 */
export async function templateAt(shell: Shell, path: string): Promise<TemplateSources | undefined> {
  const read = await orUnreadable(() => templateSources(shell, path));
  return 'value' in read ? read.value : undefined;
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

function missingFile(document: Document, pointer: string, path: string): Diagnostic {
  const node = nodeAt(document.root, pointer);
  return projectDiagnostic(projectRules.missingFile, {
    message: `There is no file ${path}, so the workflow cannot be read as written.`,
    help: 'Correct the path: it is relative to the project file.',
    pointer,
    ...(node && { range: document.range(node) }),
  });
}
