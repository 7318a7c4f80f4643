import type { Diagnostic, Json, Workflow } from '@sfn-sagemaker/asl-model';
import type { ExecutionStatus } from '../local/execution.ts';
import type { MockedStates } from '../local/mock.ts';

/** One test case of a workflow. */
export interface Scenario {
  /** Of the test case; empty for the run without mocks. */
  readonly name: string;
  readonly mocks: MockedStates;
  /** How the run is to end; SUCCEEDED unless the mocks file says otherwise. */
  readonly expected: { readonly status: ExecutionStatus; readonly error?: string };
  /** What it starts with; the workflow's sample input unless the mocks file says otherwise. */
  readonly input?: Json;
  /** What SageMaker holds before, as ARNs end: `model/churn`; every name is assumed to exist unless the mocks file says. */
  readonly existing?: readonly string[];
}

/** A workflow as a command meets it: its definition, sample input, scenarios, role. */
export interface ProjectWorkflow {
  readonly name: string;
  /** Of the definition, relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly workflow: Workflow;
  readonly input: Json;
  readonly scenarios: readonly Scenario[];
  /** A folder that stands for S3 in simulations; absolute. */
  readonly objects?: string;
  /** `managed`, or the ARN of a role that exists. */
  readonly role: string;
  /** Undefined when the project file does not say; `execute` leaves out `never` unless it is named. */
  readonly execute: 'after-deploy' | 'never' | undefined;
}

/** Where workflows are deployed, and what is filled into them there. */
export interface Environment {
  readonly name: string;
  /** The event of GitHub Actions that deploys there in `mode: auto`. */
  readonly on?: 'push' | 'release' | 'workflow_dispatch';
  readonly region?: string;
  /** Values of `${Name}` in definitions. */
  readonly substitutions: Readonly<Record<string, string>>;
  readonly rollout?: Rollout;
}

/** How an alias moves to a new version. */
export interface Rollout {
  readonly type: 'all-at-once' | 'canary' | 'linear';
  readonly percent?: number;
  /** Such as `90s`, `10m` or `1h`. */
  readonly interval?: string;
  /** Names of CloudWatch alarms that take the rollout back. */
  readonly alarms?: readonly string[];
}

/** Findings about a file that is no workflow, or from which none could be read. */
export interface FileFindings {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a command works on. */
export interface Project {
  readonly workflows: readonly ProjectWorkflow[];
  readonly environments: readonly Environment[];
  /** About the project file, sample inputs and mocks; one entry per file. */
  readonly findings: readonly FileFindings[];
}
