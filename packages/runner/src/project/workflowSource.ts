import type { Document, StateMachineType } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../shell.ts';
import { definitionName, siblingPath } from './definitionName.ts';
import { displayPath } from './paths.ts';
import type { ProjectWorkflow } from './project.ts';
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
  /** Names of what the template fills in on AWS, when the definition is a file that it names. */
  readonly placeholders?: ReadonlySet<string>;
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

/**
 * The state machines that a file declares; absent also when it cannot be read, which is said when
 * the definition is.
 */
export async function templateAt(shell: Shell, path: string): Promise<TemplateSources | undefined> {
  const read = await orUnreadable(() => templateSources(shell, path));
  return 'value' in read ? read.value : undefined;
}
