import type { StateMachineType } from '@sfn-sagemaker/asl-model';
import type { ExecutionStatus } from '../execution.ts';
import type { Intervention } from '../intervention.ts';
import type { SageMakerWrite } from '../services/sagemaker/timeline.ts';
import type { OpenTask } from '../task/taskTokens.ts';

/** Everything the embedded engine's Step Functions, IAM and SageMaker hold; plain JSON, times in milliseconds since 1970. */
export interface LocalState {
  /** Of this format. */
  readonly version: 2;
  /** Virtual time that was reached: it goes on from there. */
  now: number;
  stateMachines: StoredStateMachine[];
  executions: StoredExecution[];
  activities: StoredActivity[];
  roles: StoredRole[];
  /** Absent as long as nobody made one. */
  policies?: StoredPolicy[];
  sageMaker: SageMakerWrite[];
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

/**
 * One execution: run to its end when it was started and whenever somebody outside did something to
 * it, and shown as far as virtual time has come. What is large lies in its record.
 */
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
  /** What somebody outside did to it, in the order of time. */
  interventions: readonly Intervention[];
  /** Which record is the one of its latest run. */
  revision: number;
  /** Tasks that wait for somebody outside, or did. */
  tasks: readonly StoredTask[];
  /** ARNs of the executions that it started. */
  nested: readonly string[];
  mapRuns: readonly string[];
}

/** A task that waits for somebody outside; its input is in the record. */
export type StoredTask = Omit<OpenTask, 'input'>;

export interface StoredActivity {
  readonly arn: string;
  readonly name: string;
  readonly creationDate: number;
  /** Executions of the time before still find it. */
  deletionDate?: number;
}

export interface StoredRole {
  readonly name: string;
  readonly arn: string;
  readonly createDate: number;
  readonly description?: string;
  trust: string;
  policies: { readonly name: string; readonly document: string }[];
  /** ARNs of managed policies; absent as long as none was attached. */
  attached?: string[];
}

/** A managed policy of IAM. */
export interface StoredPolicy {
  readonly arn: string;
  readonly name: string;
  /** Number of the next version. */
  next: number;
  /** The one that counts comes first. */
  versions: { readonly id: string; readonly document: string }[];
}

export function emptyState(): LocalState {
  const lists = { stateMachines: [], executions: [], activities: [], roles: [], sageMaker: [] };
  return { version: 2, now: 0, ...lists };
}
