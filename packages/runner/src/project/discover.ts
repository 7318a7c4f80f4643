import { join } from 'node:path';
import type { Shell } from '../shell.ts';
import { displayPath } from './paths.ts';
import type { FileFindings } from './project.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import { findTemplates } from './sources/findTemplates.ts';
import { discoveredSource, type WorkflowSource } from './workflowSource.ts';

/** All that may hold a state machine; definitions are among them by the end of their names. */
const patterns = ['**/*.json', '**/*.yaml', '**/*.yml'];
const definition = /\.asl\.(json|ya?ml)$/i;

/** The workflows of a folder that has no project file. */
export interface Discovery {
  readonly sources: readonly WorkflowSource[];
  readonly findings: readonly FileFindings[];
}

/** Searches a folder for definitions, and for templates and plans that declare state machines. */
export async function discover(shell: Shell, folder: string): Promise<Discovery> {
  const found = await shell.glob(folder, patterns);
  const files = found.files.map((name) => join(folder, name));
  const { templates, unreadable } = await findTemplates(
    shell,
    files.filter((file) => !definition.test(file)),
  );
  const declared = templates.flatMap(({ sources }) => sources);
  // A template says more about a definition than its file does: its type and its values.
  const known = new Set(declared.map(({ definition: path }) => path));
  const plain = await Promise.all(
    files.filter((file) => definition.test(file)).map((file) => discoveredSource(shell, file)),
  );
  const sources = [...plain.filter(({ definition: path }) => !known.has(path)), ...declared];
  const closed = [...found.unreadable.map((name) => join(folder, name)), ...unreadable];
  return {
    sources: sources.sort(byDefinition),
    findings: [
      ...closed.map((path) => unsearched(displayPath(shell.cwd, path))),
      ...templates.flatMap((template) => template.findings),
    ],
  };
}

/** In the order of files; within one, as they are written. */
function byDefinition(a: WorkflowSource, b: WorkflowSource): number {
  if (a.definition === b.definition) return 0;
  return a.definition < b.definition ? -1 : 1;
}

function unsearched(path: string): FileFindings {
  const diagnostic = projectDiagnostic(projectRules.unsearched, {
    message: `${path} cannot be read, so a workflow in it would not be found.`,
    help: 'Give this user the right to read it; or name the workflows, as arguments or in a project file.',
  });
  return { path, diagnostics: [diagnostic] };
}
