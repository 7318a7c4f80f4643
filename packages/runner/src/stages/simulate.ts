import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { toJson } from '@sfn-sagemaker/asl-model';
import type { ExecutionIdentity, LocalExecution } from '../local/execution.ts';
import { runExecution } from '../local/runExecution.ts';
import { createSimulatedSageMaker } from '../local/services/sagemaker/createSimulatedSageMaker.ts';
import type { ProjectWorkflow, Scenario } from '../project/project.ts';
import type { SimulationReport } from '../report/model.ts';
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
}

const defaults = {
  account: '123456789012',
  region: 'us-east-1',
  partition: 'aws',
  executionName: 'simulation',
  startTime: Date.UTC(2026, 0, 1),
  seed: 1,
} as const;

/** Runs every scenario of a workflow. Nothing runs when the text cannot be read as a definition. */
export async function simulate(
  project: ProjectWorkflow,
  settings: SimulateSettings = {},
): Promise<SimulationReport[]> {
  const definition = definitionOf(project, settings.substitutions ?? {});
  if (!definition) return [];
  const reports: SimulationReport[] = [];
  for (const scenario of project.scenarios) {
    const execution = await run(project, { definition, scenario, settings });
    const asExpected = isExpected(execution, scenario.expected);
    reports.push({ scenario: scenario.name, expected: scenario.expected, asExpected, execution });
  }
  return reports;
}

function definitionOf(
  { workflow: { document } }: ProjectWorkflow,
  substitutions: Readonly<Record<string, string>>,
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

function run(
  project: ProjectWorkflow,
  { definition, scenario, settings }: Run,
): Promise<LocalExecution> {
  const { startTime = defaults.startTime, seed = defaults.seed } = settings;
  return runExecution({
    ...{ definition, startTime, seed },
    input: project.input,
    identity: identityOf(project, settings),
    mocks: scenario.mocks,
    services: [createSimulatedSageMaker()],
  });
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
