import type { Clock } from '../port/clock.ts';
import type { Location, StepFunctionsEngine } from '../port/engine.ts';
import { serviceFailure } from '../port/serviceFailure.ts';

/** Where to go; credentials and, unless given, the region come from the SDK's default chain. */
export interface AwsOptions {
  readonly region?: string;
  /** One endpoint for all services: an emulator. */
  readonly endpointUrl?: string;
  readonly clock: Clock;
}

/** Behind the SDK's own User-Agent, so that an account's CloudTrail tells who called. */
const customUserAgent = 'sfn-sagemaker';

/** The SDK repeats throttled and lost calls; more often than its own 3 times, as many workflows may deploy at once. */
const maxAttempts = 6;

/**
 * Step Functions and IAM of AWS. The clients are loaded here and nowhere else, when a command first needs them.
 *
 * ARNs need the account: GetCallerIdentity gives it with every credential and asks for no permission, where listing
 * state machines or reading a role would.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 *
 * @throws {@link StageFailure} without region or valid credentials.
 */
export async function openAwsEngine(options: AwsOptions): Promise<StepFunctionsEngine> {
  const { region, endpointUrl: endpoint, clock } = options;
  const [{ SFN }, { IAM }, { STS }] = await Promise.all([
    import('@aws-sdk/client-sfn'),
    import('@aws-sdk/client-iam'),
    import('@aws-sdk/client-sts'),
  ]);
  const config = {
    ...(region && { region }),
    ...(endpoint && { endpoint }),
    customUserAgent,
    maxAttempts,
  };
  const stepFunctions = new SFN(config);
  const sts = new STS(config);
  try {
    const resolved = await sts.config.region();
    const { Arn, Account } = await sts.getCallerIdentity({});
    const location = callerLocation(resolved, { arn: Arn ?? '', account: Account ?? '' });
    return { kind: 'aws', location, stepFunctions, iam: new IAM(config), clock };
  } catch (error) {
    throw serviceFailure('getCallerIdentity', error);
  }
}

/** `arn:aws-cn:sts::123456789012:assumed-role/deploy/session` names the partition. */
function callerLocation(region: string, caller: { arn: string; account: string }): Location {
  return { partition: caller.arn.split(':')[1] ?? 'aws', region, account: caller.account };
}
