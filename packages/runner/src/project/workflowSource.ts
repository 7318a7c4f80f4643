import type { Diagnostic, Document, StateMachineType } from '@sfn-sagemaker/asl-model';
import { childPointer, nodeAt } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../shell.ts';
import { definitionName, siblingPath } from './definitionName.ts';
import { besideFile, displayPath } from './paths.ts';
import type { ProjectWorkflow } from './project.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import type { ProjectFileContent } from './schema.ts';

/** The files of one workflow, known to exist, before any of them is read. */
export interface WorkflowSource {
  readonly name: string;
  readonly definition: string;
  readonly input?: string;
  readonly mocks?: string;
  readonly type: StateMachineType;
  readonly role: string;
  readonly execute: ProjectWorkflow['execute'];
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
    ...{ type: 'STANDARD', role: 'managed', execute: 'never' },
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
    const { type = 'STANDARD', role = 'managed', execute = 'never' } = declared;
    const files = { ...(input && { input }), ...(mocks && { mocks }) };
    sources.push({ name, definition, ...files, type, role, execute });
  }
  return { sources, diagnostics };
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
