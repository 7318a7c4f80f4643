import type * as Sdk from '@aws-sdk/client-sfn';
import type { StepFunctionsEngine } from '../port/engine.ts';
import type { StepFunctionsPort } from '../port/stepFunctions.ts';
import { unless } from '../port/unless.ts';
import { type DeployedRole, readDeployedRole } from './deployedRole.ts';
import { qualifiedArn } from './names.ts';
import type { DeploymentTarget } from './target.ts';

/** The newest version of a state machine. */
interface DeployedVersion {
  readonly arn: string;
  /** Whether the state machine is still what was published. */
  readonly current: boolean;
}

/** The second is LocalStack's; on AWS it would come back, with its reason, from creating the alias. */
const noAlias = ['ResourceNotFound', 'ValidationException'];

/** What of a target exists already; what does not is undefined. */
export interface Deployed {
  readonly stateMachine: Sdk.DescribeStateMachineOutput | undefined;
  readonly version: DeployedVersion | undefined;
  readonly alias: Sdk.DescribeStateMachineAliasOutput | undefined;
  /** Undefined also when the workflow's role is not managed. */
  readonly role: DeployedRole | undefined;
}

/**
 * Reads what is deployed; makes no change.
 *
 * @throws {@link StageFailure} when a read is refused.
 */
export async function readDeployed(
  engine: StepFunctionsEngine,
  target: DeploymentTarget,
): Promise<Deployed> {
  const { stepFunctions, iam } = engine;
  const role =
    target.role.kind === 'managed' ? await readDeployedRole(iam, target.role) : undefined;
  const { stateMachineArn } = target;
  const stateMachine = await unless(
    stepFunctions.describeStateMachine({ stateMachineArn }),
    'StateMachineDoesNotExist',
  );
  if (stateMachine === undefined) {
    return { stateMachine, version: undefined, alias: undefined, role };
  }
  const version = await readVersion(stepFunctions, stateMachine);
  const stateMachineAliasArn = qualifiedArn(stateMachineArn, target.aliasName);
  const alias = await unless(
    stepFunctions.describeStateMachineAlias({ stateMachineAliasArn }),
    ...noAlias,
  );
  return { stateMachine, version, alias, role };
}

/** The list begins with the newest version, and says nothing of its content: that is told by the revision. */
async function readVersion(
  stepFunctions: StepFunctionsPort,
  stateMachine: Sdk.DescribeStateMachineOutput,
): Promise<DeployedVersion | undefined> {
  const { stateMachineVersions } = await stepFunctions.listStateMachineVersions({
    stateMachineArn: stateMachine.stateMachineArn ?? '',
    maxResults: 1,
  });
  const arn = stateMachineVersions?.[0]?.stateMachineVersionArn;
  if (arn === undefined) return undefined;
  const version = await stepFunctions.describeStateMachine({ stateMachineArn: arn });
  return { arn, current: version.revisionId === stateMachine.revisionId };
}
