import type { TaskIntegration } from '@sfn-sagemaker/asl-model';
import type { JobKind } from '../lifecycle/jobLifecycle.ts';

/** A path into the parameters; `*` stands for every item of a list. */
export type MemberPath = readonly string[];

/** A resource that a call reads or changes beside the one that it names. */
export interface UsedResource {
  readonly resourceType: string;
  /** Where the call names it. */
  readonly member: string;
}

/** One of the nine SageMaker APIs with an optimized integration. */
export interface SageMakerIntegration extends TaskIntegration {
  /** Its key in the API model: `CreateTrainingJob`. */
  readonly operation: string;
  /** The parameter that names the job or resource. */
  readonly nameMember: string;
  /** The member of the response that holds its ARN. */
  readonly arnMember: string;
  /** What stands before the name in its ARN: `training-job`. */
  readonly resourceType: string;
  /** Whether SageMaker writes the name in lower case in the ARN. */
  readonly lowercaseArn: boolean;
  /** Where roles are passed to SageMaker: the caller needs `iam:PassRole` on each. */
  readonly roleMembers: readonly MemberPath[];
  readonly usedResources: readonly UsedResource[];
  /** What `.sync` waits for; absent where there is no `.sync`. */
  readonly job?: JobKind;
}
