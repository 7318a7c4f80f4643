import { dirname, join } from 'node:path';
import type { Diagnostic, Document } from '@sfn-sagemaker/asl-model';
import { readDocument } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../../shell.ts';
import { definitionName, siblingPath } from '../definitionName.ts';
import { outsideFile } from '../outsideFile.ts';
import { besideFile, displayPath } from '../paths.ts';
import type { FileFindings } from '../project.ts';
import { projectDiagnostic, projectRules } from '../projectRules.ts';
import { readBytes, readTextFile } from '../textFile.ts';
import type { WorkflowSource } from '../workflowSource.ts';
import type { DeclaredMachine } from './declaredMachine.ts';
import { declaredMachines } from './declaredMachines.ts';
import { mentionsStateMachine } from './mentionsStateMachine.ts';

/** The workflows of a template or plan, and what is to be said about the file itself. */
export interface TemplateSources {
  readonly sources: readonly WorkflowSource[];
  readonly findings: readonly FileFindings[];
}

/**
 * The state machines that a file declares; absent when it declares none, as a definition does.
 *
 * @throws UsageError when the file cannot be read
 */
export async function templateSources(
  shell: Shell,
  file: string,
): Promise<TemplateSources | undefined> {
  if (!mentionsStateMachine(await readBytes(shell, file))) return undefined;
  const path = displayPath(shell.cwd, file);
  const document = await readDocument(await readTextFile(shell, file), { path });
  const machines = declaredMachines(document);
  if (machines.length === 0) return undefined;
  const sources: WorkflowSource[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const machine of machines) {
    const source = await sourceOf(shell, document, machine);
    if ('source' in source) sources.push(source.source);
    else diagnostics.push(source.diagnostic);
  }
  return { sources, findings: [{ path, diagnostics }] };
}

type Opened = { readonly source: WorkflowSource } | { readonly diagnostic: Diagnostic };

async function sourceOf(
  shell: Shell,
  template: Document,
  machine: DeclaredMachine,
): Promise<Opened> {
  const { definition, id } = machine;
  if (definition.kind === 'elsewhere') {
    const message = `${id} is not checked: ${definition.reason}.`;
    return unread(template, machine, { message, help: 'Name the definition itself to check it.' });
  }
  if (definition.kind === 'document') {
    const name = machine.name ?? id;
    const beside = join(dirname(template.path), `${name}.json`).replaceAll('\\', '/');
    const { document } = definition;
    return {
      source: await withSiblings(shell, beside, {
        ...machine,
        name,
        document,
        path: template.path,
      }),
    };
  }
  const path = displayPath(shell.cwd, besideFile(template.path, definition.path));
  const kind = await shell.kind(path);
  if (kind === 'outside') return outside(template, machine, path);
  if (kind !== 'file') return missing(template, machine, path);
  const isAsset = definition.path.startsWith('asset.');
  const name = machine.name ?? (isAsset ? id : definitionName(path));
  return { source: await withSiblings(shell, path, { ...machine, name, path }) };
}

interface NamedMachine
  extends Pick<DeclaredMachine, 'type' | 'substitutions' | 'placeholders' | 'id'> {
  readonly name: string;
  /** Of the file in which findings are. */
  readonly path: string;
  readonly document?: Document;
}

async function withSiblings(
  shell: Shell,
  beside: string,
  { id, name, type, substitutions, placeholders, path, document }: NamedMachine,
): Promise<WorkflowSource> {
  const input = siblingPath(beside, 'input');
  const mocks = siblingPath(beside, 'mocks');
  return {
    ...{ name, definition: path, type, substitutions, declaredAs: id },
    ...(document ? { document } : placeholders && { placeholders }),
    ...((await shell.kind(input)) === 'file' && { input }),
    ...((await shell.kind(mocks)) === 'file' && { mocks }),
    ...{ role: 'managed', execute: undefined },
  };
}

function outside(
  template: Document,
  { definition, pointer }: DeclaredMachine,
  path: string,
): Opened {
  const range = 'node' in definition ? { range: template.range(definition.node) } : {};
  return { diagnostic: outsideFile({ path, kind: 'file', pointer, ...range }) };
}

function missing(template: Document, machine: DeclaredMachine, path: string): Opened {
  const { definition, pointer } = machine;
  return {
    diagnostic: projectDiagnostic(projectRules.missingFile, {
      message: `There is no file ${path}, so the definition of ${machine.id} cannot be read.`,
      help: 'Correct the path: it is relative to the template.',
      pointer,
      ...('node' in definition && { range: template.range(definition.node) }),
    }),
  };
}

function unread(
  template: Document,
  { definition, pointer }: DeclaredMachine,
  text: { readonly message: string; readonly help: string },
): Opened {
  const range = 'node' in definition ? { range: template.range(definition.node) } : {};
  return {
    diagnostic: projectDiagnostic(projectRules.unreadDefinition, { ...text, pointer, ...range }),
  };
}
