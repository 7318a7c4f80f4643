import type { Diagnostic, Workflow } from '@sfn-sagemaker/asl-model';
import type { RolePolicy } from '@sfn-sagemaker/iam-templates';
import type { ExecutionStatus, LocalExecution } from '../local/execution.ts';
import type { FileFindings } from '../project/project.ts';

/**
 * What one invocation learned: the one model behind terminal, Markdown, HTML, JSON, SARIF and
 * annotations.
 */
export interface Report {
  /** Version of the SageMaker API model that parameters were checked against. */
  readonly modelVersion: string;
  /** About files that are no workflow: the project file, sample inputs, mocks. */
  readonly files: readonly FileFindings[];
  readonly workflows: readonly WorkflowReport[];
  /** What plan, deploy and execute worked on; absent when none of them ran. */
  readonly engine?: EngineReport;
}

/** AWS or the embedded engine, and where in it. */
export interface EngineReport {
  readonly kind: 'aws' | 'local';
  readonly account: string;
  readonly region: string;
  /** Origin that the calls went to, where `--endpoint-url` said so: an emulator, or a private endpoint. */
  readonly endpoint?: string;
}

/** One workflow's part; a stage that did not run is absent. */
export interface WorkflowReport {
  readonly name: string;
  /** Of the definition, relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly workflow: Workflow;
  readonly diagnostics: readonly Diagnostic[];
  readonly simulations?: readonly SimulationReport[];
  readonly policy?: PolicyReport;
  readonly plan?: PlanReport;
  readonly deployment?: DeploymentReport;
  readonly execution?: ExecutionReport;
  /** What a stage did otherwise than the project file says, a sentence each without full stop. */
  readonly notes?: readonly string[];
  /** Why a stage that was asked for did not do its work. */
  readonly failure?: FailureReport;
}

/** One scenario's run. */
export interface SimulationReport {
  /** Of the test case; empty for the run without mocks. */
  readonly scenario: string;
  readonly expected: { readonly status: ExecutionStatus; readonly error?: string };
  readonly asExpected: boolean;
  readonly execution: LocalExecution;
  /** Of the first run of `--explore`: branches that it found no way to, a sentence each. */
  readonly undecided?: readonly string[];
}

/** The role that the workflow needs, a reason for each statement, and what had to be assumed. */
export type PolicyReport = Omit<RolePolicy, 'draft'>;

/** What a deploy would do; `changes` is empty when nothing would. */
export interface PlanReport {
  readonly stateMachineArn: string;
  readonly action: 'create' | 'update' | 'none';
  /** One line each, such as `state Train: Parameters.ResourceConfig.InstanceCount 1 → 2`. */
  readonly changes: readonly string[];
}

export interface DeploymentReport {
  readonly stateMachineArn: string;
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly versionArn: string;
  readonly version: number;
  readonly aliasArn: string;
}

/** What was refused, why, and what to do; `code` is the service's where a service refused. */
export interface FailureReport {
  readonly code: string;
  readonly message: string;
  readonly why: string;
  readonly help: string;
}

export interface ExecutionReport {
  readonly executionArn: string;
  readonly executionName: string;
  /** False when the same name had been started before. */
  readonly started: boolean;
  readonly status: ExecutionStatus | 'RUNNING';
  readonly error: string | null;
  readonly cause: string | null;
  readonly seconds: number;
  /** Why it failed; absent when it did not. */
  readonly explanation?: FailureExplanation;
}

/** What was found out about a failed execution, beyond its error and cause. */
export interface FailureExplanation {
  /** The state that failed. */
  readonly state?: string;
  /** In its words, where a Catch led from it to another error. */
  readonly reason?: string;
  /** Why something like this happens, and what to change; absent for errors of the workflow's own making. */
  readonly why?: string;
  readonly help?: string;
  /** Where a job wrote: a group of CloudWatch Logs, and how the names of its streams begin. */
  readonly log?: { readonly group: string; readonly streams: string };
}
