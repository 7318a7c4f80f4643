import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { toJson } from '@sfn-sagemaker/asl-model';
import type { ExecutionIdentity, LocalExecution } from '../local/execution.ts';
import type { NestedMachine } from '../local/nested/nestedMachines.ts';
import { folderObjects } from '../local/objects/folderObjects.ts';
import { runExecution } from '../local/runExecution.ts';
import { createSimulatedSageMaker } from '../local/services/sagemaker/createSimulatedSageMaker.ts';
import type { ProjectWorkflow, Scenario } from '../project/project.ts';
import type { SimulationReport } from '../report/model.ts';
import { explored } from './explore.ts';
import type { Placement } from './placement.ts';
import { substitute } from './substitute.ts';

/** What a simulation depends on besides the workflow; equal settings give equal bytes. */
export interface SimulateSettings extends Placement {
  readonly executionName?: string;
  readonly roleArn?: string;
  /** Values of `${Name}` in the definition. */
  readonly substitutions?: Readonly<Record<string, string>>;
  /** Virtual start, milliseconds since 1970; the start of 2026 unless said. */
  readonly startTime?: number;
  readonly seed?: number;
  /** A folder that stands for S3; wins over the workflow's own. */
  readonly objects?: string;
  /** Workflows that `states:startExecution` finds by their names. */
  readonly siblings?: readonly ProjectWorkflow[];
  /** Try what the definition has an answer to instead of the scenarios. */
  readonly explore?: boolean;
}

const defaults = {
  account: '123456789012',
  region: 'us-east-1',
  partition: 'aws',
  executionName: 'simulation',
  startTime: Date.UTC(2026, 0, 1),
  seed: 1,
} as const;

/**
 * Runs every scenario of a workflow. Nothing runs when there is no definition that an execution
 * could start.
 */
export async function simulate(
  project: ProjectWorkflow,
  settings: SimulateSettings = {},
): Promise<SimulationReport[]> {
  const definition = definitionOf(project, settings);
  if (!definition) return [];
  const run = (scenario: Scenario): Promise<LocalExecution> =>
    runScenario(project, { definition, scenario, settings });
  if (settings.explore) return explored(definition, { ...project, run });
  const reports: SimulationReport[] = [];
  for (const scenario of project.scenarios) {
    const { name, expected } = scenario;
    const execution = await run(scenario);
    const asExpected = isExpected(execution, expected);
    reports.push({ scenario: name, expected, asExpected, execution });
  }
  return reports;
}

function definitionOf(
  { workflow: { document } }: ProjectWorkflow,
  { substitutions = {} }: SimulateSettings,
): JsonObject | undefined {
  const { root, diagnostics } = document;
  if (root?.kind !== 'object') return undefined;
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const value = substitute(toJson(root), substitutions);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

interface Run {
  readonly definition: JsonObject;
  readonly scenario: Scenario;
  readonly settings: SimulateSettings;
}

function runScenario(
  project: ProjectWorkflow,
  { definition, scenario, settings }: Run,
): Promise<LocalExecution> {
  const { startTime = defaults.startTime, seed = defaults.seed } = settings;
  const objects = settings.objects ?? project.objects;
  return runExecution({
    definition,
    input: scenario.input ?? project.input,
    identity: identityOf(project, settings),
    mocks: scenario.mocks,
    services: [createSimulatedSageMaker({ existing: scenario.existing })],
    ...(objects === undefined ? {} : { objects: folderObjects(objects) }),
    stateMachines: siblingsOf(scenario, settings),
    ...{ startTime, seed },
  });
}

/** The other workflows, each with the mocks of its own scenario of the same name. */
function siblingsOf(
  { name: scenario }: Scenario,
  settings: SimulateSettings,
): ReadonlyMap<string, NestedMachine> {
  const { account, region, partition } = { ...defaults, ...settings };
  const machines = (settings.siblings ?? []).flatMap((sibling): [string, NestedMachine][] => {
    const definition = definitionOf(sibling, settings);
    if (definition === undefined) return [];
    const { name, workflow, scenarios } = sibling;
    const { roleArn } = identityOf(sibling, settings);
    const mocks = scenarios.find((one) => one.name === scenario)?.mocks ?? new Map();
    const arn = `arn:${partition}:states:${region}:${account}:stateMachine:${name}`;
    return [[arn, { name, type: workflow.type, roleArn, definition, mocks }]];
  });
  return new Map(machines);
}

function identityOf(project: ProjectWorkflow, settings: SimulateSettings): ExecutionIdentity {
  const { account, region, partition, executionName } = { ...defaults, ...settings };
  const { name, role, workflow } = project;
  const managed = `arn:${partition}:iam::${account}:role/${name}`;
  return {
    ...{ account, region, partition, executionName },
    stateMachineName: name,
    type: workflow.type,
    roleArn: settings.roleArn ?? (role === 'managed' ? managed : role),
  };
}

function isExpected({ status, error }: LocalExecution, expected: Scenario['expected']): boolean {
  return status === expected.status && (expected.error === undefined || expected.error === error);
}
