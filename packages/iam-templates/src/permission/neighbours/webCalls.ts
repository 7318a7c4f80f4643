import type { ArnPattern } from '../../policy/arn.ts';
import type { StatementConditions } from '../../policy/conditions.ts';
import type { KnownText } from '../../text/knownText.ts';
import { type IntegrationNeeds, onEveryResource } from '../integrationNeeds.ts';
import { atLeastUnknown, namedResources } from '../resources.ts';
import type { TaskCall } from '../taskCall.ts';

/**
 * Integrations that call an API of the user's own or of somebody else. The guide allows
 * execute-api:Invoke on everything of the account; API Gateway checks it on stage, method and path.
 * The actions on a connection's secret are those whose lack gives
 * Events.ConnectionResource.AccessDenied.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
 * https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#connect-http-task-permissions
 */
export const webCalls: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'apigateway:invoke',
    {
      grants: [
        {
          topic: 'InvokeApis',
          actions: ['execute-api:Invoke'],
          on: apis,
          why: 'Calls the API; AWS checks that where AuthType is IAM_ROLE.',
        },
      ],
    },
  ],
  [
    'http:invoke',
    {
      grants: [
        {
          topic: 'InvokeHttpEndpoints',
          actions: ['states:InvokeHTTPEndpoint'],
          on: onEveryResource,
          conditions: endpoint,
          why: 'Calls the endpoint.',
        },
        {
          topic: 'Connections',
          actions: ['events:RetrieveConnectionCredentials'],
          on: connections,
          why: 'Takes the credentials of the call from an EventBridge connection.',
        },
        {
          topic: 'ConnectionSecrets',
          actions: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'],
          on: secrets,
          why: 'EventBridge keeps the credentials of a connection in a secret.',
        },
      ],
      note: (call) => (knownEndpoint(call) ? undefined : openEndpoint),
    },
  ],
];

const openEndpoint =
  'states:InvokeHTTPEndpoint is allowed for every endpoint: narrow it with the condition ' +
  'states:HTTPEndpoint.';

/** Nothing where all of the endpoint is computed. */
function knownEndpoint(call: TaskCall): KnownText | undefined {
  return call.texts('ApiEndpoint').find(({ pattern }) => /^https?:/.test(pattern));
}

function endpoint(call: TaskCall): StatementConditions | undefined {
  const address = knownEndpoint(call);
  if (address === undefined) return undefined;
  const [method] = call.texts('Method');
  return {
    ...(method?.literal !== undefined && {
      StringEquals: { 'states:HTTPMethod': method.literal },
    }),
    StringLike: { 'states:HTTPEndpoint': address.pattern },
  };
}

/** `id.execute-api.us-west-2.amazonaws.com` names the API; its ARN ends `id/stage/METHOD/path`. */
function apis(call: TaskCall): readonly ArnPattern[] {
  const part = (member: string) => call.texts(member)[0]?.pattern ?? '*';
  const path = part('Path').replace(/^\//, '') || '*';
  return atLeastUnknown(call.texts('ApiEndpoint')).map(({ pattern }) => {
    const [id = '*'] = pattern.split('.');
    const resource = [id, part('Stage'), part('Method'), path]
      .join('/')
      .replace(/(?:\/\*)+$/, '/*');
    return { service: 'execute-api', resource };
  });
}

/** `connection/NAME/ID` has its credentials in `secret:events!connection/NAME/…`. */
function secrets(call: TaskCall): readonly ArnPattern[] {
  return connections(call).map(({ resource, ...place }) => {
    const [, name = '*'] = resource.split('/');
    return { ...place, service: 'secretsmanager', resource: `secret:events!connection/${name}/*` };
  });
}

function connections(call: TaskCall): readonly ArnPattern[] {
  const given = ['Authentication', 'InvocationConfig'].flatMap((member) =>
    call.texts(member, 'ConnectionArn'),
  );
  return namedResources(given, 'events', 'connection/');
}
