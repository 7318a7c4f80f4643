import type { TaskResource } from '@sfn-sagemaker/asl-model';
import { sageMakerIntegrations } from '@sfn-sagemaker/sagemaker-tasks';
import { integrationPermissions } from './integrationNeeds.ts';
import { functionPermissions } from './lambda.ts';
import { neighbours } from './neighbours/neighbours.ts';
import { outsideIam } from './neighbours/outsideIam.ts';
import type { Permission } from './permission.ts';
import { sageMakerPermissions } from './sagemaker.ts';
import { guessedByName, sdkPermissions } from './sdk/sdkPermissions.ts';
import { type TaskCall, waitsForEnd } from './taskCall.ts';

const guide =
  'https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html';

type PermissionRule = (call: TaskCall) => readonly Permission[];

/**
 * Permissions of the optimized integrations, under the keys of asl-model's catalogue:
 * `service:api`.
 */
const optimized: ReadonlyMap<string, PermissionRule> = new Map([
  ...sageMakerIntegrations.map((integration): [string, PermissionRule] => [
    `${integration.service}:${integration.api}`,
    (call) => sageMakerPermissions(integration, call),
  ]),
  ...[...neighbours].map(([key, needs]): [string, PermissionRule] => [
    key,
    (call) => integrationPermissions(needs, call),
  ]),
  ...[...outsideIam.keys()].map((key): [string, PermissionRule] => [key, () => []]),
]);

const byKind: Readonly<Record<TaskResource['kind'], PermissionRule>> = {
  optimized: (call) => {
    const { service, api } = call.resource;
    return (optimized.get(`${service}:${api}`) ?? unknownIntegration)(call);
  },
  awsSdk: sdkPermissions,
  lambdaFunction: functionPermissions,
  // Workers ask for an activity's tasks under roles of their own.
  activity: () => [],
};

/** What the state machine's role needs for one call. */
export function taskPermissions(call: TaskCall): readonly Permission[] {
  return byKind[call.resource.kind](call);
}

/** The action of the API's own name, and a note that it may not be all. */
function unknownIntegration(call: TaskCall): readonly Permission[] {
  const permission = guessedByName(call);
  if (!waitsForEnd(call)) return [permission];
  const { service, api } = call.resource;
  const note =
    `${service}:${api}.sync also needs actions to follow and stop what it starts, which this ` +
    `version does not know: see the page of ${service} under ${guide}`;
  return [permission, { ...permission, note }];
}
