import {
  type IntegrationPattern,
  nearest,
  type Rule,
  shorten,
  type TaskResource,
  taskSites,
} from '@sfn-sagemaker/asl-model';
import { modelVersion } from '../api/model.ts';
import {
  awsSdkApis,
  sageMakerIntegration,
  sageMakerIntegrations,
  sageMakerOperation,
} from '../integration/sageMakerIntegrations.ts';
import { resourcePlace, sageMakerTasks } from './sageMakerTask.ts';
import { words } from './wording.ts';

const integrationPage =
  'https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html';
const optimizedApis = sageMakerIntegrations.map(({ api }) => api);
const refusedResource = 'AWS refuses the definition: the resource is not recognized.';

const unknownApi: Rule = {
  code: 'SM101',
  name: 'sagemaker/unknown-api',
  severity: 'error',
  title: 'The API exists in the integration that is named',
  source: integrationPage,
  check(workflow, report) {
    for (const { place, resource, state } of sageMakerTasks(workflow)) {
      if (sageMakerOperation(resource) !== undefined) continue;
      const api = shorten(resource.api);
      const why =
        resource.kind === 'awsSdk'
          ? `which ${serviceTitle(resource)}'s API does not have (${modelVersion})`
          : 'which has no optimized integration';
      const message = `${state} calls ${api}, ${why}. ${refusedResource}`;
      report(place, { message, help: apiHelp(resource) });
    }
  },
};

/** Services of SageMaker that no workflow of SageMaker jobs needs, and that the model lacks. */
const siblings = /^sagemaker(?:a2iruntime|edge|featurestoreruntime|geospatial|metrics)$/;

/** What was meant by a name that no service has. */
function misspeltService({ kind, service }: TaskResource): string | undefined {
  if (kind !== 'awsSdk' || awsSdkApis.has(service) || siblings.test(service)) return undefined;
  // As the endpoint's host is called.
  if (/^runtime[.-]?sagemaker$/i.test(service)) return 'sagemakerruntime';
  return nearest(service, awsSdkApis.keys());
}

const unknownService: Rule = {
  code: 'SM100',
  name: 'sagemaker/unknown-service',
  severity: 'error',
  title: "SageMaker's services go by their names in the AWS SDK",
  source: integrationPage,
  check(workflow, report) {
    for (const site of taskSites(workflow)) {
      const { resource, state } = site;
      const meant = resource && misspeltService(resource);
      if (resource === undefined || meant === undefined) continue;
      report(resourcePlace(site), {
        message: words(
          `State "${shorten(state.name)}" calls the service ${shorten(resource.service)},`,
          `which the AWS SDK does not have. ${refusedResource}`,
        ),
        help: `Write ${meant}.`,
      });
    }
  },
};

function serviceTitle({ service }: TaskResource): string {
  return service === 'sagemaker' ? 'SageMaker' : 'SageMaker Runtime';
}

function apiHelp(resource: TaskResource): string {
  const { kind, service, api, partition } = resource;
  if (kind === 'awsSdk') {
    const near = nearest(api, awsSdkApis.get(service) ?? []);
    return near ? `Write ${near}.` : `Write the name of an API of ${serviceTitle(resource)}.`;
  }
  const near = nearest(api, optimizedApis);
  const sdk = nearest(api, awsSdkApis.get('sagemaker') ?? []);
  if (near !== undefined && (sdk === near || sdk === undefined)) return `Write ${near}.`;
  if (sdk !== undefined) return `Write arn:${partition}:states:::aws-sdk:sagemaker:${sdk}.`;
  return `Write one of ${optimizedApis.join(', ')}, or call another API through aws-sdk:sagemaker.`;
}

const unsupportedPattern: Rule = {
  code: 'SM102',
  name: 'sagemaker/unsupported-pattern',
  severity: 'error',
  title: 'The integration pattern exists for the API',
  source: integrationPage,
  check(workflow, report) {
    for (const { place, resource, state } of sageMakerTasks(workflow)) {
      const patterns = supportedPatterns(resource);
      if (patterns === undefined || patterns.includes(resource.pattern)) continue;
      report(place, {
        message: words(
          `${state} calls ${resource.api} with .${resource.pattern}, which it does not support.`,
          refusedResource,
        ),
        help: patternHelp(resource),
      });
    }
  },
};

function supportedPatterns(resource: TaskResource): readonly IntegrationPattern[] | undefined {
  if (resource.kind === 'awsSdk') return ['REQUEST_RESPONSE', 'waitForTaskToken'];
  return sageMakerIntegration(resource)?.patterns;
}

function patternHelp(resource: TaskResource): string {
  const { kind, api, partition } = resource;
  const plain = resource.text.slice(0, -`.${resource.pattern}`.length);
  if (kind === 'awsSdk' && optimizedApis.includes(api)) {
    return `Write arn:${partition}:states:::sagemaker:${api}${jobSuffix(api)}.`;
  }
  if (jobSuffix(api) !== '') return `Write ${plain} or ${plain}.sync.`;
  return `Write ${plain}; to wait, call a Describe API in a loop with a Wait and a Choice state.`;
}

function jobSuffix(api: string): string {
  const integration = sageMakerIntegrations.find((row) => row.api === api);
  return integration?.patterns.includes('sync') ? '.sync' : '';
}

/** Checks of the resource that a Task names. */
export const integrationRules: readonly Rule[] = [unknownService, unknownApi, unsupportedPattern];
