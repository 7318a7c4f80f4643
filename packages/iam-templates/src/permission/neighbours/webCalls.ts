import type { ArnPattern } from '../../policy/arn.ts';
import { type IntegrationNeeds, onEvery, onEveryResource } from '../integrationNeeds.ts';
import { namedResources } from '../resources.ts';
import type { TaskCall } from '../taskCall.ts';

/**
 * Integrations that call an API of the user's own or of somebody else. The guide's policy for API
 * Gateway is execute-api:Invoke on everything of the account; which ARN AWS checks for a stage and
 * path is unverified, so that every one of the API is allowed. The actions on a connection's secret
 * are those whose lack gives Events.ConnectionResource.AccessDenied.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-third-party-apis.html
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
          on: onEvery('secretsmanager', 'secret:events!connection/*'),
          why: 'EventBridge keeps the credentials of a connection in a secret.',
        },
      ],
      note:
        'states:InvokeHTTPEndpoint is allowed for every endpoint: narrow it with the ' +
        'conditions states:HTTPEndpoint and states:HTTPMethod.',
    },
  ],
];

/** `id.execute-api.us-west-2.amazonaws.com` names the API. */
function apis(call: TaskCall): readonly ArnPattern[] {
  return call.texts('ApiEndpoint').map(({ pattern }) => {
    const [id = '*'] = pattern.split('.');
    return { service: 'execute-api', resource: `${id}/*` };
  });
}

function connections(call: TaskCall): readonly ArnPattern[] {
  const given = ['Authentication', 'InvocationConfig'].flatMap((member) =>
    call.texts(member, 'ConnectionArn'),
  );
  return namedResources(given, 'events', 'connection/');
}
