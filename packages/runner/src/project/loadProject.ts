import { resolve } from 'node:path';
import type { Document, Json, StateMachineType } from '@sfn-sagemaker/asl-model';
import { readDocument, readWorkflow, toJson } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';
import { type FoundSources, findSources, inProjectFile } from './findSources.ts';
import type { Environment, FileFindings, Project, ProjectWorkflow, Scenario } from './project.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import { readDataFile } from './readDataFile.ts';
import { type MocksFile, readScenarios, unmocked } from './scenarios.ts';
import { type Substitutions, substituteDocument } from './sources/substituteDocument.ts';
import { substitutionsOption } from './sources/substitutionsOption.ts';
import { reportUnresolved } from './sources/unresolvedPlaceholders.ts';
import { type OrUnreadable, orUnreadable, readTextFile } from './textFile.ts';
import type { WorkflowSource } from './workflowSource.ts';

/** What a command line says instead of the project's files. */
export interface LoadOptions {
  /** The project file to use, wherever it lies; the paths then choose among its workflows. */
  readonly config?: string;
  /** Name of the workflow; only where the paths lead to one. */
  readonly name?: string;
  readonly type?: StateMachineType;
  readonly input?: Json;
  /** A mocks file. */
  readonly mocks?: string;
  /** Keep the test case of this name only. */
  readonly scenario?: string;
  /** Values of `${Name}`, as `--substitutions` has them; they win over those of the environment. */
  readonly substitutions?: string;
  /** Name of the environment whose substitutions are filled in. */
  readonly environment?: string;
}

/**
 * CreateStateMachine takes no longer definition.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const definitionLimit = 1_048_576;

/**
 * Finds and reads the workflows that the paths lead to, with their sample inputs and scenarios.
 * What is wrong inside a file is a finding, and so is a file that cannot be read.
 *
 * @throws UsageError when a path leads nowhere, or an option fits no workflow
 * @example
 * const project = await loadProject(shell, ['workflows'], {});
 */
export async function loadProject(
  shell: Shell,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<Project> {
  const found = options.config
    ? chosen(await inConfig(shell, options.config), paths)
    : await findSources(shell, paths.length === 0 ? ['.'] : paths);
  const sources = named(found.sources, options);
  const values = await substitutionsOf(shell, found.environments, options);
  const loaded: Loaded[] = [];
  for (const source of sources) {
    const substitutions = { ...source.substitutions, ...values };
    const placeholders = source.placeholders?.union(environmentNames(found.environments));
    const own = { ...source, substitutions, ...(placeholders && { placeholders }) };
    loaded.push(await loadWorkflow(shell, own, options));
  }
  const workflows = loaded.flatMap(({ workflow }) => workflow ?? []);
  const findings = [...found.findings, ...loaded.flatMap((one) => one.findings)].filter(
    ({ diagnostics }) => diagnostics.length > 0,
  );
  return { workflows, environments: found.environments, findings };
}

async function inConfig(shell: Shell, file: string): Promise<FoundSources> {
  if ((await shell.kind(file)) !== 'missing') return inProjectFile(shell, file);
  throw new UsageError(`${file} cannot be read: there is no such file.`);
}

async function substitutionsOf(
  shell: Shell,
  environments: readonly Environment[],
  { substitutions, environment: name }: LoadOptions,
): Promise<Substitutions> {
  const environment = environments.find((one) => one.name === name);
  const given = substitutions === undefined ? {} : await substitutionsOption(shell, substitutions);
  return { ...environment?.substitutions, ...given };
}

/** Names that an environment fills in, of whichever environment. */
function environmentNames(environments: readonly Environment[]): Set<string> {
  return new Set(environments.flatMap(({ substitutions }) => Object.keys(substitutions ?? {})));
}

interface Loaded {
  readonly workflow?: ProjectWorkflow;
  readonly findings: readonly FileFindings[];
}

async function loadWorkflow(
  shell: Shell,
  source: WorkflowSource,
  options: LoadOptions,
): Promise<Loaded> {
  const { name, definition: path, role, execute } = source;
  const { substitutions = {}, ignore = [] } = source;
  const definition = await definitionOf(shell, source);
  if ('unreadable' in definition) return { findings: [definition.unreadable] };
  const type = options.type ?? source.type;
  const filled = substituteDocument(definition.value, substitutions);
  const document = reportUnresolved(filled, source.placeholders);
  const workflow = readWorkflow(document, { name, type, ignore });
  const input = await readInput(shell, source, options);
  const states = new Set(workflow.states.map((state) => state.name));
  const scenarios = await scenariosOf(shell, { ...source, states }, options);
  return {
    workflow: {
      ...{ name, path, workflow, role, execute },
      ...{ input: input.value, scenarios: scenarios.value },
      ...(source.objects && { objects: resolve(shell.cwd, source.objects) }),
    },
    findings: [input, scenarios].flatMap(({ findings }) => findings ?? []),
  };
}

/** Read already when a template holds it. */
async function definitionOf(
  shell: Shell,
  { document, definition: path }: WorkflowSource,
): Promise<OrUnreadable<Document>> {
  if (document) return { value: document };
  const text = await orUnreadable(() => readTextFile(shell, path));
  if ('unreadable' in text) return text;
  const bytes = Buffer.byteLength(text.value);
  if (bytes > definitionLimit) return { unreadable: tooLarge(path, bytes) };
  return { value: await readDocument(text.value, { path }) };
}

interface Read<T> {
  readonly value: T;
  readonly findings?: FileFindings;
}

async function readInput(
  shell: Shell,
  { input: path }: WorkflowSource,
  { input }: LoadOptions,
): Promise<Read<Json>> {
  if (input !== undefined || path === undefined) return { value: input ?? {} };
  const read = await orUnreadable(() => readDataFile(shell, path, 'sample input'));
  if ('unreadable' in read) return { value: {}, findings: read.unreadable };
  const { root, diagnostics } = read.value;
  return { value: root ? toJson(root) : {}, findings: { path, diagnostics } };
}

async function scenariosOf(
  shell: Shell,
  source: WorkflowSource & Pick<MocksFile, 'states'>,
  options: LoadOptions,
): Promise<Read<readonly Scenario[]>> {
  const path = options.mocks ?? source.mocks;
  const only = options.scenario;
  if (path !== undefined) {
    const file = { path, workflow: source.name, states: source.states, only };
    // A mocks file that the command line names is not one of many: it fails at once.
    if (options.mocks !== undefined) return readScenarios(shell, file);
    const read = await orUnreadable(() => readScenarios(shell, file));
    return 'value' in read ? read.value : { value: [], findings: read.unreadable };
  }
  if (only === undefined) return { value: [unmocked] };
  throw new UsageError(
    `--case ${only}: ${source.definition} has no mocks file; name one with --mocks.`,
  );
}

function tooLarge(path: string, bytes: number): FileFindings {
  const size = bytes.toLocaleString('en');
  const limit = definitionLimit.toLocaleString('en');
  const diagnostic = projectDiagnostic(projectRules.tooLarge, {
    message: `${path} has ${size} bytes; Step Functions refuses a definition of more than ${limit} bytes (1 MB).`,
    help: 'Move data out of the definition (to the input or to S3), or split it into nested workflows.',
  });
  return { path, diagnostics: [diagnostic] };
}

/** With `--config`, paths are definitions or names of workflows in that file. */
function chosen<Found extends { readonly sources: readonly WorkflowSource[] }>(
  found: Found,
  paths: readonly string[],
): Found {
  if (paths.length === 0) return found;
  const wanted = new Set(paths.map((path) => path.replace(/^\.\//, '')));
  const sources = found.sources.filter(
    ({ name, definition }) => wanted.has(name) || wanted.has(definition),
  );
  if (sources.length > 0) return { ...found, sources };
  const known = found.sources.map(({ name }) => name).join(', ');
  throw new UsageError(
    `No workflow of the project file is ${paths.join(' or ')}. It has: ${known}.`,
  );
}

function named(
  sources: readonly WorkflowSource[],
  { name }: LoadOptions,
): readonly WorkflowSource[] {
  if (name === undefined) return sources;
  if (sources.length > 1) {
    throw new UsageError(`--name fits one workflow, and the paths lead to ${sources.length}.`);
  }
  return sources.map((source) => ({ ...source, name }));
}
