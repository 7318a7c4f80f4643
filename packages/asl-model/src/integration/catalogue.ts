import type { IntegrationPattern, TaskIntegration, TaskResource } from './taskIntegration.ts';

interface ServiceRow {
  /**
   * What the names of its errors begin with. Recorded for API Gateway, DynamoDB, EventBridge,
   * Lambda, SageMaker, SNS,
   * SQS and Step Functions; unverified for the others.
   */
  readonly errors: string;
  /** Patterns of each API besides request-response. */
  readonly apis: Readonly<Record<string, readonly IntegrationPattern[]>>;
}

const none: readonly IntegrationPattern[] = [];
const sync: readonly IntegrationPattern[] = ['sync'];
const token: readonly IntegrationPattern[] = ['waitForTaskToken'];

/**
 * The optimized integrations.
 * Source: {@link https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html}
 */
const services: Readonly<Record<string, ServiceRow>> = {
  sagemaker: {
    errors: 'SageMaker',
    apis: {
      createEndpoint: none,
      createEndpointConfig: none,
      createHyperParameterTuningJob: sync,
      createLabelingJob: sync,
      createModel: none,
      createProcessingJob: sync,
      createTrainingJob: sync,
      createTransformJob: sync,
      updateEndpoint: none,
    },
  },
  apigateway: { errors: 'ApiGateway', apis: { invoke: token } },
  athena: {
    errors: 'Athena',
    apis: {
      startQueryExecution: sync,
      stopQueryExecution: none,
      getQueryExecution: none,
      getQueryResults: none,
    },
  },
  batch: { errors: 'Batch', apis: { submitJob: sync } },
  bedrock: {
    errors: 'Bedrock',
    // The table of services lists the callback; which of the two APIs takes it is unverified.
    apis: { invokeModel: token, createModelCustomizationJob: ['sync', 'waitForTaskToken'] },
  },
  bedrockagentcore: { errors: 'BedrockAgentCore', apis: { invokeHarness: none } },
  codebuild: {
    errors: 'CodeBuild',
    apis: {
      startBuild: sync,
      stopBuild: none,
      batchDeleteBuilds: none,
      batchGetReports: none,
      startBuildBatch: sync,
      stopBuildBatch: none,
      retryBuildBatch: sync,
      deleteBuildBatch: none,
    },
  },
  databrew: { errors: 'DataBrew', apis: { startJobRun: sync } },
  dynamodb: {
    errors: 'DynamoDB',
    apis: { getItem: none, putItem: none, deleteItem: none, updateItem: none },
  },
  ecs: { errors: 'ECS', apis: { runTask: ['sync', 'waitForTaskToken'] } },
  eks: {
    errors: 'EKS',
    // The table of services lists the callback; which of the APIs take it is unverified.
    apis: {
      call: token,
      runJob: ['sync', 'waitForTaskToken'],
      createCluster: ['sync', 'waitForTaskToken'],
      deleteCluster: ['sync', 'waitForTaskToken'],
      createFargateProfile: ['sync', 'waitForTaskToken'],
      deleteFargateProfile: ['sync', 'waitForTaskToken'],
      createNodegroup: ['sync', 'waitForTaskToken'],
      deleteNodegroup: ['sync', 'waitForTaskToken'],
    },
  },
  elasticmapreduce: {
    errors: 'ElasticMapReduce',
    apis: {
      createCluster: sync,
      addStep: sync,
      terminateCluster: sync,
      cancelStep: none,
      setClusterTerminationProtection: none,
      modifyInstanceFleetByName: none,
      modifyInstanceGroupByName: none,
    },
  },
  'emr-containers': {
    errors: 'EMRContainers',
    apis: { createVirtualCluster: none, deleteVirtualCluster: sync, startJobRun: sync },
  },
  'emr-serverless': {
    errors: 'EMRServerless',
    apis: {
      createApplication: sync,
      startApplication: sync,
      stopApplication: sync,
      deleteApplication: sync,
      startJobRun: sync,
      cancelJobRun: sync,
    },
  },
  events: { errors: 'EventBridge', apis: { putEvents: token } },
  glue: { errors: 'Glue', apis: { startJobRun: sync } },
  http: { errors: 'States.Http', apis: { invoke: none } },
  lambda: { errors: 'Lambda', apis: { invoke: token } },
  mediaconvert: { errors: 'MediaConvert', apis: { createJob: sync } },
  sns: { errors: 'SNS', apis: { publish: token } },
  sqs: { errors: 'SQS', apis: { sendMessage: token } },
  states: {
    errors: 'StepFunctions',
    apis: { startExecution: ['sync', 'sync:2', 'waitForTaskToken'] },
  },
};

/** Members that ValidateStateMachineDefinition asked for when it was measured. */
const required: Readonly<Record<string, readonly string[]>> = {
  'lambda:invoke': ['FunctionName'],
  'sqs:sendMessage': ['QueueUrl', 'MessageBody'],
  'sns:publish': ['Message'],
  'dynamodb:putItem': ['TableName', 'Item'],
  'dynamodb:getItem': ['TableName', 'Key'],
  'states:startExecution': ['StateMachineArn'],
  'events:putEvents': ['Entries'],
  'ecs:runTask': ['TaskDefinition'],
  'glue:startJobRun': ['JobName'],
};

/**
 * All optimized integrations by `service:api`. Packages that know more about one keep it under the
 * same key.
 *
 * @example
 * const patterns = integrations.get('sagemaker:createTrainingJob')?.patterns; //
 * ['REQUEST_RESPONSE', 'sync']
 */
export const integrations: ReadonlyMap<string, TaskIntegration> = new Map(
  Object.entries(services).flatMap(([service, { errors, apis }]) =>
    Object.entries(apis).map(([api, patterns]) => {
      const key = `${service}:${api}`;
      const all: readonly IntegrationPattern[] = ['REQUEST_RESPONSE', ...patterns];
      const row = {
        service,
        api,
        patterns: all,
        errorPrefix: errors,
        required: required[key] ?? [],
      };
      return [key, row] as const;
    }),
  ),
);

/**
 * The optimized integration that a resource calls; absent for AWS SDK integrations, functions,
 * activities and names
 * that the catalogue does not hold.
 *
 * @example
 * const integration = resource && findIntegration(resource);
 */
export function findIntegration(resource: TaskResource): TaskIntegration | undefined {
  if (resource.kind !== 'optimized') return undefined;
  return integrations.get(`${resource.service}:${resource.api}`);
}

/**
 * Names of the services that have optimized integrations.
 *
 * @example
 * const known = integrationServices.includes('sagemaker');
 */
export const integrationServices: readonly string[] = Object.keys(services);

/** Services whose calls a package of their own checks, more deeply than the catalogue can. */
export const deepServices: ReadonlySet<string> = new Set(['sagemaker']);
