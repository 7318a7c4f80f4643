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
}

/** A workflow as a command meets it: its definition, sample input, scenarios, role. */
export interface ProjectWorkflow {
  readonly name: string;
  /** Of the definition, relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly workflow: Workflow;
  readonly input: Json;
  readonly scenarios: readonly Scenario[];
  /** `managed`, or the ARN of a role that exists. */
  readonly role: string;
  readonly execute: 'after-deploy' | 'never';
}

/** What a command works on. Findings about the project file itself are `diagnostics`. */
export interface Project {
  readonly workflows: readonly ProjectWorkflow[];
  readonly diagnostics: readonly { readonly path: string; readonly diagnostic: Diagnostic }[];
}
