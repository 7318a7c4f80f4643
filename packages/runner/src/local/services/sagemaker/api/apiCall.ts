import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { SageMakerIntegration } from '@sfn-sagemaker/sagemaker-tasks';
import type { ExecutionIdentity } from '../../../execution.ts';
import type { ScriptedJob } from '../../../mock.ts';
import { stringAt } from '../json.ts';
import type { SageMakerStore } from '../store.ts';

/** One call of the SageMaker API, its parameters checked. */
export interface ApiCall {
  readonly parameters: JsonObject;
  readonly now: number;
  readonly identity: ExecutionIdentity;
  readonly store: SageMakerStore;
  readonly script: ScriptedJob | undefined;
  /** What the account holds before the run; absent where all that is asked for is assumed to exist. */
  readonly existing: ReadonlySet<string> | undefined;
}

/** Answers a call; timestamps are milliseconds since 1970. */
export type ApiHandler = (call: ApiCall) => Json;

type Named = Pick<SageMakerIntegration, 'nameMember' | 'resourceType' | 'lowercaseArn'>;

/** The name that a call gives, and its ARN. */
export function namedResource(
  { parameters, identity }: ApiCall,
  { nameMember, resourceType, lowercaseArn }: Named,
): { readonly name: string; readonly arn: string } {
  const name = stringAt(parameters, nameMember) ?? '';
  const { partition, region, account } = identity;
  const inArn = lowercaseArn ? name.toLowerCase() : name;
  return { name, arn: `arn:${partition}:sagemaker:${region}:${account}:${resourceType}/${inArn}` };
}
