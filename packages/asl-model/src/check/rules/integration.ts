import { taskSites } from '../../definition/taskSites.ts';
import { deepServices, integrationServices, integrations } from '../../integration/catalogue.ts';
import { nearest } from '../../integration/nearest.ts';
import type {
  IntegrationPattern,
  TaskIntegration,
  TaskResource,
} from '../../integration/taskIntegration.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';
import { shorten } from '../../syntax/shorten.ts';
import type { Finding, Rule } from '../rule.ts';

export const integration: Rule = {
  code: 'ASL191',
  name: 'asl/integration',
  severity: 'error',
  perState: true,
  title: 'A Task calls an API that Step Functions offers, in a pattern that the API supports',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const { state, resource, integration: found, resourceNode } of taskSites(workflow)) {
      const problem = resource && resourceNode && problemOf(resource, found);
      if (!problem) continue;
      report(
        { pointer: `${state.pointer}/Resource`, span: resourceNode },
        {
          message:
            `State "${shorten(state.name)}": ${problem.message}; Step Functions says "The ` +
            `resource provided ${shorten(resource.text)} is not recognized".`,
          help: problem.help,
        },
      );
    }
  },
};

function problemOf(
  resource: TaskResource,
  found: TaskIntegration | undefined,
): Finding | undefined {
  if (found?.patterns.includes(resource.pattern)) return undefined;
  if (deepServices.has(resource.service) || hasPlaceholder(resource.service + resource.api))
    return undefined;
  if (resource.kind === 'awsSdk') return sdkProblem(resource);
  if (resource.kind !== 'optimized') return undefined;
  if (!found) return unknownApi(resource);
  const key = `${found.service}:${found.api}`;
  const known = found.patterns.map(suffixOf).map((suffix) => `\`${key}${suffix}\``);
  return {
    message: `"${key}" cannot be called with "${suffixOf(resource.pattern)}"`,
    help: `Write ${known.join(' or ')}.`,
  };
}

function unknownApi({ service, api }: TaskResource): Finding {
  const apis = [...integrations.values()].filter((row) => row.service === service);
  if (apis.length === 0) {
    const meant = nearest(service, integrationServices);
    return {
      message: `no optimized integration is called "${shorten(service)}"`,
      help: meant
        ? `Did you mean "${meant}"?`
        : `Use the AWS SDK integration: \`aws-sdk:${shorten(service)}:${shorten(api)}\`.`,
    };
  }
  const meant = nearest(
    api,
    apis.map((row) => row.api),
  );
  return {
    message: `"${service}" has no optimized API "${shorten(api)}"`,
    help: meant
      ? `Did you mean "${meant}"?`
      : `Use the AWS SDK integration: \`aws-sdk:${service}:${shorten(api)}\`.`,
  };
}

function sdkProblem({ service, api, pattern }: TaskResource): Finding | undefined {
  const name = `aws-sdk:${shorten(service)}:${shorten(api)}`;
  if (pattern === 'sync' || pattern === 'sync:2') {
    return {
      message: `"${name}" cannot be called with "${suffixOf(pattern)}"`,
      help: `Write \`${name}\`, and wait with a loop of Describe calls.`,
    };
  }
  if (/[A-Z]/.test(service)) {
    return {
      message: `"${name}" has capital letters in the name of the service`,
      help: `Write \`aws-sdk:${shorten(service.toLowerCase())}:${shorten(api)}\`.`,
    };
  }
  if (!/^[A-Z]/.test(api)) return undefined;
  const camel = api.charAt(0).toLowerCase() + api.slice(1);
  return {
    message: `"${name}" starts its API with a capital letter`,
    help: `Write \`aws-sdk:${service}:${shorten(camel)}\`.`,
  };
}

function suffixOf(pattern: IntegrationPattern): string {
  return pattern === 'REQUEST_RESPONSE' ? '' : `.${pattern}`;
}
