import { actionDetails } from '../../authorization/authorization.ts';
import type { Permission } from '../permission.ts';
import type { TaskCall } from '../taskCall.ts';

/** Methods of HTTP, which are the actions, by how names of APIs begin. */
const methods: readonly (readonly [RegExp, string])[] = [
  [/^(?:delete|flush|reject|reset|untag)/, 'DELETE'],
  [/^(?:export|get)/, 'GET'],
  [/^update/, 'PATCH'],
  [/^(?:put|reimport|tag)/, 'PUT'],
  [/^(?:create|deploy|generate|import|test)/, 'POST'],
];

/**
 * Calls of API Gateway, whose actions are methods on paths rather than names of APIs; nothing for
 * those that have an action of their own. Which path an API is at is not known here.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
 */
export function apiGatewayPermissions(call: TaskCall): readonly Permission[] | undefined {
  const { service, api } = call.resource;
  if (actionDetails('apigateway', api)) return undefined;
  const method = methods.find(([beginning]) => beginning.test(api))?.[1];
  if (method === undefined) return undefined;
  return [
    {
      topic: 'ApigatewayCalls',
      actions: [`apigateway:${method}`],
      resources: [{ service: 'apigateway', account: '', resource: '/*' }],
      why: `Calls ${service}:${api}.`,
      note: `${service}:${api} is allowed on every path of API Gateway: narrow apigateway:${method}.`,
    },
  ];
}
