import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { toJson } from '@sfn-sagemaker/asl-model';
import { DefinitionError } from '../local/definition/definitionError.ts';
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

/**
 * Runs every scenario of a workflow. Nothing runs when there is no definition that an execution
 * could start.
 */
export async function simulate(
  project: ProjectWorkflow,
  settings: SimulateSettings = {},
): Promise<SimulationReport[]> {
  const definition = definitionOf(project, settings.substitutions ?? {});
  if (!definition) return [];
  const reports: SimulationReport[] = [];
  for (const scenario of project.scenarios) {
    const { name, expected } = scenario;
    const execution = await run(project, { definition, scenario, settings });
    if (!execution) return [];
    const asExpected = isExpected(execution, expected);
    reports.push({ scenario: name, expected, asExpected, execution });
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

/** Absent when AWS would not have created the state machine: the check has said why. */
async function run(
  project: ProjectWorkflow,
  { definition, scenario, settings }: Run,
): Promise<LocalExecution | undefined> {
  const { startTime = defaults.startTime, seed = defaults.seed } = settings;
  const { input } = project;
  const { mocks } = scenario;
  const identity = identityOf(project, settings);
  const services = [createSimulatedSageMaker()];
  try {
    return await runExecution({ definition, input, identity, mocks, services, startTime, seed });
  } catch (error) {
    if (error instanceof DefinitionError) return undefined;
    throw error;
  }
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
