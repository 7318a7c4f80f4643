import { actionDetails, iamPrefix } from '../../authorization/authorization.ts';
import { integrationPermissions } from '../integrationNeeds.ts';
import { neighbours } from '../neighbours/neighbours.ts';
import type { Permission } from '../permission.ts';
import type { TaskCall } from '../taskCall.ts';
import { apiGatewayPermissions } from './apiGatewayCalls.ts';
import { copyPermissions } from './copies.ts';
import { handedRoles } from './handedRoles.ts';
import { otherActions } from './otherActions.ts';
import { sageMakerCallPermissions } from './sageMakerCalls.ts';
import { sdkResources } from './sdkResources.ts';
import { sidWord } from './sidWord.ts';

type SdkRule = (call: TaskCall) => readonly Permission[] | undefined;

/** What is known in more depth, by service. */
const rules: ReadonlyMap<string, SdkRule> = new Map([
  ['apigateway', apiGatewayPermissions],
  ['apigatewayv2', apiGatewayPermissions],
  ['s3', copyPermissions],
  ['sagemaker', sageMakerCallPermissions],
]);

/**
 * What a call through the AWS SDK integration needs: Step Functions makes no policy for it. Needs
 * `loadAuthorization`.
 * https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 */
export function sdkPermissions(call: TaskCall): readonly Permission[] {
  const { service, api } = call.resource;
  const known = rules.get(service)?.(call);
  if (known) return known;
  const prefix = iamPrefix(service);
  if (prefix === undefined) return [guessed(call, `${service}:${pascalCase(api)}`)];
  const row = neighbours.get(sameCalls.get(`${service}:${api}`) ?? `${prefix}:${api}`);
  if (row) return integrationPermissions(row, call);
  const called = calledActions(call, prefix);
  return [...called, ...tagging(call, called), ...handedRoles(call, prefix)];
}

/** Calls that an optimized integration makes under another name. */
const sameCalls: ReadonlyMap<string, string> = new Map([
  ['bedrockruntime:converse', 'bedrock:invokeModel'],
]);

/** Actions that a call with tags needs on what it creates. */
const tagActions: ReadonlyMap<string, string> = new Map([['sagemaker', 'sagemaker:AddTags']]);

function tagging(call: TaskCall, [created]: readonly Permission[]): readonly Permission[] {
  const action = tagActions.get(call.resource.service);
  const tags = call.resource.api.startsWith('create') ? call.texts('Tags') : [];
  if (action === undefined || created === undefined || tags.length === 0) return [];
  const { topic, resources } = created;
  return [{ topic, actions: [action], resources, why: 'The call gives tags to what it creates.' }];
}

function calledActions(call: TaskCall, prefix: string): readonly Permission[] {
  const { service, api } = call.resource;
  const names = otherActions.get(`${service}:${api}`) ?? [`${prefix}:${api}`];
  return names.map((name) => {
    const [owner = '', action = ''] = name.split(':');
    const details = actionDetails(owner, action);
    if (details === undefined) return guessed(call, `${owner}:${pascalCase(action)}`);
    return {
      topic: `${sidWord(owner)}Calls`,
      actions: [`${owner}:${details.name}`],
      resources: sdkResources(call, details.types),
      why: `Calls ${service}:${api}.`,
      ...(details.types.length > 0 && { note: unverified }),
    };
  });
}

const unverified =
  "Resources of aws-sdk calls are found by the types in AWS's Service Authorization Reference " +
  'and the names of parameters: unverified, so run each such state once before relying on the ' +
  'policy.';

/** The action of the API's own name, where no data has it, on every resource. */
function guessed({ resource: { service, api } }: TaskCall, action: string): Permission {
  return {
    topic: `${sidWord(action.split(':')[0] ?? '')}Calls`,
    actions: [action],
    resources: ['*'],
    why: `Calls ${service}:${api}.`,
    note:
      `No data names the action of ${service}:${api}: ${action} on every resource is a guess. ` +
      'Look it up in the Service Authorization Reference.',
  };
}

/** The action of the API's own name under the name of the service. */
export function guessedByName(call: TaskCall): Permission {
  const { service, api } = call.resource;
  return guessed(call, `${service}:${pascalCase(api)}`);
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
