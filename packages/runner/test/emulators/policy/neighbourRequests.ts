import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { IamRequest } from './iamRequests.ts';

type Given = Readonly<Record<string, Json>>;

/** What AWS asks about one call, and what besides where Step Functions waits for the end. */
interface Asked {
  readonly call: readonly IamRequest[];
  readonly wait?: readonly IamRequest[];
}

function arn(service: string, resource: string): string {
  return `arn:aws:${service}:us-west-2:123456789012:${resource}`;
}

function ask(actions: string, resource: string, context: IamRequest['context'] = {}): IamRequest[] {
  return actions.split(' ').map((action) => ({ action, resource, context }));
}

function pass(role: Json | undefined, service: string): IamRequest[] {
  const text = String(role);
  const resource = text.startsWith('arn:') ? text : `arn:aws:iam::123456789012:role/${text}`;
  return ask('iam:PassRole', resource, { 'iam:PassedToService': service });
}

function rule(name: string): IamRequest[] {
  return ask('events:DescribeRule events:PutRule events:PutTargets', arn('events', `rule/${name}`));
}

const uuid = '1c2d3e4f';
const build = (given: Given): string => arn('codebuild', `project/${given.ProjectName ?? 'any'}`);
const batches = 'codebuild:StopBuildBatch codebuild:BatchGetBuildBatches';
const cluster = ({ ClusterId }: Given): string => arn('elasticmapreduce', `cluster/${ClusterId}`);
const application = ({ ApplicationId }: Given): string =>
  arn('emr-serverless', `/applications/${ApplicationId}`);
const applicationRule = rule('StepFunctionsGetEventsForEMRServerlessApplicationRule');
const jobRule = rule('StepFunctionsGetEventsForEMRServerlessJobRule');
const queries = arn('athena', 'workgroup/any');
const table = ({ TableName }: Given): string => arn('dynamodb', `table/${TableName}`);
const within = ({ ClusterName }: Given, type: string, name: Json | undefined): string =>
  arn('eks', `${type}/${ClusterName}/${name}/${uuid}`);

/**
 * By resource type and API, as the guide's policies and the Service Authorization Reference have
 * it; written without a look at the tables of iam-templates.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
 */
const requests: Readonly<Record<string, (given: Given) => Asked>> = {
  'apigateway:invoke': () => ({
    call: ask('execute-api:Invoke', arn('execute-api', 'abc/prod/GET/scores')),
  }),
  'athena:startQueryExecution': () => ({
    call: [
      ...ask('athena:StartQueryExecution', arn('athena', 'workgroup/ml')),
      ...ask('athena:GetDataCatalog', arn('athena', 'datacatalog/AwsDataCatalog')),
      ...ask(
        's3:GetBucketLocation s3:ListBucket s3:ListBucketMultipartUploads',
        'arn:aws:s3:::results',
      ),
      ...ask(
        's3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject',
        'arn:aws:s3:::results/queries/q.csv',
      ),
    ],
    wait: ask('athena:GetQueryExecution athena:StopQueryExecution', arn('athena', 'workgroup/ml')),
  }),
  'athena:stopQueryExecution': () => ({ call: ask('athena:StopQueryExecution', queries) }),
  'athena:getQueryExecution': () => ({ call: ask('athena:GetQueryExecution', queries) }),
  'athena:getQueryResults': () => ({
    call: [
      ...ask('athena:GetQueryResults', queries),
      ...ask('s3:GetObject', 'arn:aws:s3:::anywhere/q.csv'),
    ],
  }),
  'batch:submitJob': () => ({
    call: ['job-definition/clean:4', 'job-queue/cheap', 'job/1'].flatMap((each) =>
      ask('batch:SubmitJob', arn('batch', each)),
    ),
    wait: [
      ...ask('batch:TerminateJob', arn('batch', 'job/1')),
      ...ask('batch:DescribeJobs', '*'),
      ...rule('StepFunctionsGetEventsForBatchJobsRule'),
    ],
  }),
  'bedrock:invokeModel': ({ ModelId }) => ({
    call: ask('bedrock:InvokeModel', `arn:aws:bedrock:us-west-2::foundation-model/${ModelId}`),
  }),
  'bedrock:createModelCustomizationJob': ({ RoleArn, BaseModelIdentifier }) => ({
    call: [
      `arn:aws:bedrock:us-west-2::foundation-model/${BaseModelIdentifier}`,
      arn('bedrock', 'custom-model/own'),
      arn('bedrock', 'model-customization-job/1'),
    ]
      .flatMap((each) => ask('bedrock:CreateModelCustomizationJob', each))
      .concat(pass(RoleArn, 'bedrock.amazonaws.com')),
    wait: ask(
      'bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob',
      arn('bedrock', 'model-customization-job/1'),
    ),
  }),
  'bedrockagentcore:invokeHarness': ({ HarnessArn }) => ({
    call: ask(
      'bedrock-agentcore:InvokeHarness bedrock-agentcore:InvokeAgentRuntime',
      String(HarnessArn),
    ),
  }),
  'codebuild:startBuild': (given) => ({
    call: ask('codebuild:StartBuild', build(given)),
    wait: [
      ...ask('codebuild:StopBuild codebuild:BatchGetBuilds', build(given)),
      ...ask('codebuild:BatchGetReports', arn('codebuild', 'report-group/any')),
      ...rule('StepFunctionsGetEventForCodeBuildStartBuildRule'),
    ],
  }),
  'codebuild:stopBuild': (given) => ({ call: ask('codebuild:StopBuild', build(given)) }),
  'codebuild:batchDeleteBuilds': (given) => ({
    call: ask('codebuild:BatchDeleteBuilds', build(given)),
  }),
  'codebuild:batchGetReports': () => ({
    call: ask('codebuild:BatchGetReports', arn('codebuild', 'report-group/image')),
  }),
  'codebuild:startBuildBatch': (given) => ({
    call: ask('codebuild:StartBuildBatch', build(given)),
    wait: [
      ...ask(batches, build(given)),
      ...rule('StepFunctionsGetEventForCodeBuildStartBuildBatchRule'),
    ],
  }),
  'codebuild:retryBuildBatch': (given) => ({
    call: ask('codebuild:RetryBuildBatch', build(given)),
    wait: ask(batches, build(given)),
  }),
  'codebuild:stopBuildBatch': (given) => ({ call: ask('codebuild:StopBuildBatch', build(given)) }),
  'codebuild:deleteBuildBatch': (given) => ({
    call: ask('codebuild:DeleteBuildBatch', build(given)),
  }),
  'databrew:startJobRun': () => ({
    call: ask('databrew:StartJobRun', arn('databrew', 'job/brew')),
    wait: ask('databrew:ListJobRuns databrew:StopJobRun', arn('databrew', 'job/brew')),
  }),
  'dynamodb:getItem': (given) => ({ call: ask('dynamodb:GetItem', table(given)) }),
  'dynamodb:putItem': (given) => ({ call: ask('dynamodb:PutItem', table(given)) }),
  'dynamodb:deleteItem': (given) => ({ call: ask('dynamodb:DeleteItem', table(given)) }),
  'dynamodb:updateItem': (given) => ({ call: ask('dynamodb:UpdateItem', table(given)) }),
  'ecs:runTask': () => ({
    call: [
      ...ask('ecs:RunTask', arn('ecs', 'task-definition/score:3')),
      ...pass('arn:aws:iam::123456789012:role/of-the-task', 'ecs-tasks.amazonaws.com'),
    ],
    wait: [
      ...ask('ecs:StopTask ecs:DescribeTasks', arn('ecs', 'task/main/1')),
      ...rule('StepFunctionsGetEventsForECSTaskRule'),
    ],
  }),
  'eks:call': () => ({ call: [] }),
  'eks:runJob': () => ({ call: [] }),
  'eks:createCluster': ({ RoleArn }) => ({
    call: [...ask('eks:CreateCluster', '*'), ...pass(RoleArn, 'eks.amazonaws.com')],
    wait: ask('eks:DescribeCluster eks:DeleteCluster', arn('eks', 'cluster/main')),
  }),
  'eks:deleteCluster': () => ({
    call: ask('eks:DeleteCluster', arn('eks', 'cluster/main')),
    wait: ask('eks:DescribeCluster', arn('eks', 'cluster/main')),
  }),
  'eks:createFargateProfile': (given) => ({
    call: [
      ...ask('eks:CreateFargateProfile', arn('eks', 'cluster/main')),
      ...pass(given.PodExecutionRoleArn, 'eks.amazonaws.com'),
      ...pass(given.PodExecutionRoleArn, 'eks-fargate-pods.amazonaws.com'),
    ],
    wait: ask(
      'eks:DescribeFargateProfile eks:DeleteFargateProfile',
      within(given, 'fargateprofile', given.FargateProfileName),
    ),
  }),
  'eks:deleteFargateProfile': (given) => ({
    call: ask(
      'eks:DeleteFargateProfile',
      within(given, 'fargateprofile', given.FargateProfileName),
    ),
    wait: ask(
      'eks:DescribeFargateProfile',
      within(given, 'fargateprofile', given.FargateProfileName),
    ),
  }),
  'eks:createNodegroup': (given) => ({
    call: [
      ...ask('eks:CreateNodegroup', arn('eks', 'cluster/main')),
      ...ask('ec2:DescribeSubnets', '*'),
      ...ask('iam:GetRole iam:ListAttachedRolePolicies', String(given.NodeRole)),
      ...pass(given.NodeRole, 'eks.amazonaws.com'),
    ],
    wait: ask(
      'eks:DescribeNodegroup eks:DeleteNodegroup',
      within(given, 'nodegroup', given.NodegroupName),
    ),
  }),
  'eks:deleteNodegroup': (given) => ({
    call: ask('eks:DeleteNodegroup', within(given, 'nodegroup', given.NodegroupName)),
    wait: ask('eks:DescribeNodegroup', within(given, 'nodegroup', given.NodegroupName)),
  }),
  'elasticmapreduce:createCluster': ({ ServiceRole, JobFlowRole }) => ({
    call: [
      ...ask('elasticmapreduce:RunJobFlow', '*'),
      ...pass(ServiceRole, 'elasticmapreduce.amazonaws.com'),
      ...pass(JobFlowRole, 'ec2.amazonaws.com'),
    ],
    wait: [
      ...ask(
        'elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows',
        arn('elasticmapreduce', 'cluster/j-9'),
      ),
      ...rule('StepFunctionsGetEventForEMRRunJobFlowRule'),
    ],
  }),
  'elasticmapreduce:addStep': (given) => ({
    call: ask('elasticmapreduce:AddJobFlowSteps', cluster(given)),
    wait: [
      ...ask('elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps', cluster(given)),
      ...rule('StepFunctionsGetEventForEMRAddJobFlowStepsRule'),
    ],
  }),
  'elasticmapreduce:terminateCluster': (given) => ({
    call: ask('elasticmapreduce:TerminateJobFlows', cluster(given)),
    wait: [
      ...ask('elasticmapreduce:DescribeCluster', cluster(given)),
      ...rule('StepFunctionsGetEventForEMRTerminateJobFlowsRule'),
    ],
  }),
  'elasticmapreduce:cancelStep': (given) => ({
    call: ask('elasticmapreduce:CancelSteps', cluster(given)),
  }),
  'elasticmapreduce:setClusterTerminationProtection': (given) => ({
    call: ask('elasticmapreduce:SetTerminationProtection', cluster(given)),
  }),
  'elasticmapreduce:modifyInstanceFleetByName': (given) => ({
    call: ask(
      'elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet',
      cluster(given),
    ),
  }),
  'elasticmapreduce:modifyInstanceGroupByName': (given) => ({
    call: ask(
      'elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups',
      cluster(given),
    ),
  }),
  'emr-containers:createVirtualCluster': () => ({
    call: [
      ...ask('emr-containers:CreateVirtualCluster', '*'),
      ...ask(
        'iam:CreateServiceLinkedRole',
        'arn:aws:iam::123456789012:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers',
        { 'iam:AWSServiceName': 'emr-containers.amazonaws.com' },
      ),
    ],
  }),
  'emr-containers:deleteVirtualCluster': ({ Id }) => ({
    call: ask(
      'emr-containers:DeleteVirtualCluster',
      arn('emr-containers', `/virtualclusters/${Id}`),
    ),
    wait: ask(
      'emr-containers:DescribeVirtualCluster',
      arn('emr-containers', `/virtualclusters/${Id}`),
    ),
  }),
  'emr-containers:startJobRun': ({ VirtualClusterId, ExecutionRoleArn }) => ({
    call: ask(
      'emr-containers:StartJobRun',
      arn('emr-containers', `/virtualclusters/${VirtualClusterId}`),
      { 'emr-containers:ExecutionRoleArn': String(ExecutionRoleArn) },
    ),
    wait: ask(
      'emr-containers:DescribeJobRun emr-containers:CancelJobRun',
      arn('emr-containers', `/virtualclusters/${VirtualClusterId}/jobruns/1`),
    ),
  }),
  'emr-serverless:createApplication': () => ({
    call: [
      ...ask('emr-serverless:CreateApplication', arn('emr-serverless', '/applications')),
      ...ask(
        'iam:CreateServiceLinkedRole',
        'arn:aws:iam::123456789012:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless',
        { 'iam:AWSServiceName': 'ops.emr-serverless.amazonaws.com' },
      ),
    ],
    wait: [
      ...ask(
        'emr-serverless:GetApplication emr-serverless:DeleteApplication',
        arn('emr-serverless', '/applications/00f9'),
      ),
      ...applicationRule,
    ],
  }),
  'emr-serverless:startApplication': (given) => ({
    call: ask('emr-serverless:StartApplication', application(given)),
    wait: [
      ...ask('emr-serverless:GetApplication emr-serverless:StopApplication', application(given)),
      ...applicationRule,
    ],
  }),
  'emr-serverless:stopApplication': (given) => ({
    call: ask('emr-serverless:StopApplication', application(given)),
    wait: [...ask('emr-serverless:GetApplication', application(given)), ...applicationRule],
  }),
  'emr-serverless:deleteApplication': (given) => ({
    call: ask('emr-serverless:DeleteApplication', application(given)),
    wait: [...ask('emr-serverless:GetApplication', application(given)), ...applicationRule],
  }),
  'emr-serverless:startJobRun': (given) => ({
    call: [
      ...ask('emr-serverless:StartJobRun', application(given)),
      ...pass(given.ExecutionRoleArn, 'emr-serverless.amazonaws.com'),
    ],
    wait: [
      ...ask(
        'emr-serverless:GetJobRun emr-serverless:CancelJobRun',
        `${application(given)}/jobruns/1`,
      ),
      ...jobRule,
    ],
  }),
  'emr-serverless:cancelJobRun': (given) => ({
    call: ask('emr-serverless:CancelJobRun', `${application(given)}/jobruns/r`),
    wait: [...ask('emr-serverless:GetJobRun', `${application(given)}/jobruns/r`), ...jobRule],
  }),
  'events:putEvents': () => ({ call: ask('events:PutEvents', arn('events', 'event-bus/ml')) }),
  'glue:startJobRun': ({ JobName }) => ({
    call: ask('glue:StartJobRun', arn('glue', `job/${JobName}`)),
    wait: ask('glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun', arn('glue', `job/${JobName}`)),
  }),
  'http:invoke': ({ ApiEndpoint, Method }) => ({
    call: [
      ...ask('states:InvokeHTTPEndpoint', '*', {
        'states:HTTPEndpoint': String(ApiEndpoint),
        'states:HTTPMethod': String(Method),
      }),
      ...ask('events:RetrieveConnectionCredentials', arn('events', 'connection/notify/1')),
      ...ask(
        'secretsmanager:DescribeSecret secretsmanager:GetSecretValue',
        arn('secretsmanager', 'secret:events!connection/notify/9-AbCdEf'),
      ),
    ],
  }),
  'lambda:invoke': ({ FunctionName }) => ({
    call: ask('lambda:InvokeFunction', arn('lambda', `function:${FunctionName}`)),
  }),
  'mediaconvert:createJob': ({ Queue, Role }) => ({
    call: [
      String(Queue),
      arn('mediaconvert', 'jobTemplates/any'),
      arn('mediaconvert', 'presets/any'),
    ]
      .flatMap((each) => ask('mediaconvert:CreateJob', each))
      .concat(pass(Role, 'mediaconvert.amazonaws.com')),
    wait: [
      ...ask('mediaconvert:GetJob mediaconvert:CancelJob', arn('mediaconvert', 'jobs/1'), {
        'aws:ResourceTag/ManagedByService': 'AWSStepFunctions',
      }),
      ...rule('StepFunctionsGetEventsForMediaConvertJobRule'),
    ],
  }),
  'sns:publish': ({ TopicArn }) => ({ call: ask('sns:Publish', String(TopicArn)) }),
  'sqs:sendMessage': () => ({ call: ask('sqs:SendMessage', arn('sqs', 'jobs')) }),
  'states:startExecution': ({ StateMachineArn }) => ({
    call: ask('states:StartExecution', String(StateMachineArn)),
    wait: [
      ...ask('states:DescribeExecution states:StopExecution', arn('states', 'execution:child:one')),
      ...rule('StepFunctionsGetEventsForStepFunctionsExecutionRule'),
    ],
  }),
};

/** The requests behind one call that the engine recorded; nothing for other events. */
export function neighbourRequests({ taskScheduledEventDetails }: HistoryEvent): IamRequest[] {
  if (taskScheduledEventDetails === undefined) return [];
  const { resourceType = '', resource = '', parameters = '{}' } = taskScheduledEventDetails;
  const [api = '', pattern = ''] = resource.split('.');
  const asked = requests[`${resourceType}:${api}`]?.(JSON.parse(parameters));
  if (asked === undefined) throw new Error(`nobody wrote down what ${resourceType}:${api} asks`);
  const { call, wait = [] } = asked;
  return [...call, ...(pattern.startsWith('sync') ? wait : [])];
}
