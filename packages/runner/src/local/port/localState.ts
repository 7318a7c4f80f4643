import type { StateMachineType } from '@sfn-sagemaker/asl-model';
import type { ExecutionStatus } from '../execution.ts';
import { type StoredSageMaker, storedSageMaker } from './storedSageMaker.ts';

/** Everything the embedded engine's Step Functions, IAM and SageMaker hold; plain JSON, times in milliseconds since 1970. */
export interface LocalState {
  /** Of this format. */
  readonly version: 1;
  /** Virtual time that was reached: it goes on from there. */
  now: number;
  stateMachines: StoredStateMachine[];
  executions: StoredExecution[];
  roles: StoredRole[];
  sageMaker: StoredSageMaker;
}

/** What a revision of a state machine consists of. */
export interface StoredRevision {
  readonly definition: string;
  readonly roleArn: string;
  /** Absent for the first revision, as on AWS. */
  readonly revisionId?: string;
}

export interface StoredVersion extends StoredRevision {
  readonly number: number;
  readonly creationDate: number;
}

export interface StoredAlias {
  readonly name: string;
  readonly creationDate: number;
  updateDate: number;
  routing: readonly { readonly stateMachineVersionArn: string; readonly weight: number }[];
}

export interface StoredStateMachine {
  readonly arn: string;
  readonly name: string;
  readonly type: StateMachineType;
  readonly creationDate: number;
  revision: StoredRevision;
  /** Oldest first. */
  versions: StoredVersion[];
  aliases: StoredAlias[];
}

/** One execution: run to its end when it was started, and shown as far as virtual time has come. */
export interface StoredExecution {
  readonly arn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly stateMachineVersionArn?: string;
  readonly stateMachineAliasArn?: string;
  readonly input: string;
  readonly startDate: number;
  stopDate: number;
  status: ExecutionStatus;
  /** JSON text. */
  output?: string;
  error?: string;
  cause?: string;
}

export interface StoredRole {
  readonly name: string;
  readonly arn: string;
  readonly createDate: number;
  readonly description?: string;
  trust: string;
  policies: { readonly name: string; readonly document: string }[];
}

export function emptyState(): LocalState {
  const lists = { stateMachines: [], executions: [], roles: [] };
  return { version: 1, now: 0, ...lists, sageMaker: storedSageMaker() };
}
