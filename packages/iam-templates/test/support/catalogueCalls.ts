import type { JsonObject } from '@sfn-sagemaker/asl-model';

const role = 'arn:aws:iam::123456789012:role/worker';
const regional = (service: string, resource: string): string =>
  `arn:aws:${service}:us-west-2:123456789012:${resource}`;

/** Arguments for every optimized integration but SageMaker's, by `service:api`. */
export const catalogueCalls: Readonly<Record<string, JsonObject>> = {
  'apigateway:invoke': {
    ...{ ApiEndpoint: 'abc.execute-api.us-west-2.amazonaws.com', Stage: 'prod' },
    ...{ Method: 'GET', Path: '/scores', AuthType: 'IAM_ROLE' },
  },
  'athena:startQueryExecution': {
    WorkGroup: 'ml',
    ResultConfiguration: { OutputLocation: 's3://results/queries/' },
  },
  'athena:stopQueryExecution': { QueryExecutionId: 'q' },
  'athena:getQueryExecution': { QueryExecutionId: 'q' },
  'athena:getQueryResults': { QueryExecutionId: 'q' },
  'batch:submitJob': { JobDefinition: 'clean', JobQueue: 'cheap', JobName: 'x' },
  'bedrock:invokeModel': { ModelId: 'anthropic.claude-3-haiku-20240307-v1:0' },
  'bedrock:createModelCustomizationJob': {
    ...{ BaseModelIdentifier: 'amazon.titan-text-express-v1', CustomModelName: 'own' },
    ...{ JobName: 'x', RoleArn: role },
  },
  'bedrockagentcore:invokeHarness': {
    HarnessArn: regional('bedrock-agentcore', 'harness/helper-0123456789'),
  },
  'codebuild:startBuild': { ProjectName: 'image' },
  'codebuild:stopBuild': { Id: 'image:1' },
  'codebuild:batchDeleteBuilds': { Ids: ['image:1'] },
  'codebuild:batchGetReports': { ReportArns: [regional('codebuild', 'report/image:1')] },
  'codebuild:startBuildBatch': { ProjectName: 'images' },
  'codebuild:stopBuildBatch': { Id: 'images:1' },
  'codebuild:retryBuildBatch': { Id: 'images:1' },
  'codebuild:deleteBuildBatch': { Id: 'images:1' },
  'databrew:startJobRun': { Name: 'brew' },
  'dynamodb:getItem': { TableName: 'runs' },
  'dynamodb:putItem': { TableName: 'runs' },
  'dynamodb:deleteItem': { TableName: 'runs' },
  'dynamodb:updateItem': { TableName: 'runs' },
  'ecs:runTask': { TaskDefinition: 'score:3', Cluster: 'main' },
  'eks:call': { ClusterName: 'main' },
  'eks:runJob': { ClusterName: 'main' },
  'eks:createCluster': { Name: 'main', RoleArn: role },
  'eks:deleteCluster': { Name: 'main' },
  'eks:createFargateProfile': {
    ...{ ClusterName: 'main', FargateProfileName: 'jobs', PodExecutionRoleArn: role },
  },
  'eks:deleteFargateProfile': { ClusterName: 'main', FargateProfileName: 'jobs' },
  'eks:createNodegroup': { ClusterName: 'main', NodegroupName: 'gpu', NodeRole: role },
  'eks:deleteNodegroup': { ClusterName: 'main', NodegroupName: 'gpu' },
  'elasticmapreduce:createCluster': {
    ...{ Name: 'spark', ServiceRole: 'EMR_DefaultRole', JobFlowRole: 'EMR_EC2_DefaultRole' },
  },
  'elasticmapreduce:addStep': { ClusterId: 'j-1' },
  'elasticmapreduce:terminateCluster': { ClusterId: 'j-1' },
  'elasticmapreduce:cancelStep': { ClusterId: 'j-1', StepId: 's-1' },
  'elasticmapreduce:setClusterTerminationProtection': { ClusterId: 'j-1' },
  'elasticmapreduce:modifyInstanceFleetByName': { ClusterId: 'j-1' },
  'elasticmapreduce:modifyInstanceGroupByName': { ClusterId: 'j-1' },
  'emr-containers:createVirtualCluster': { Name: 'virtual' },
  'emr-containers:deleteVirtualCluster': { Id: 'v1' },
  'emr-containers:startJobRun': { VirtualClusterId: 'v1', ExecutionRoleArn: role },
  'emr-serverless:createApplication': { Name: 'app' },
  'emr-serverless:startApplication': { ApplicationId: '00f1' },
  'emr-serverless:stopApplication': { ApplicationId: '00f1' },
  'emr-serverless:deleteApplication': { ApplicationId: '00f1' },
  'emr-serverless:startJobRun': { ApplicationId: '00f1', ExecutionRoleArn: role },
  'emr-serverless:cancelJobRun': { ApplicationId: '00f1', JobRunId: 'r' },
  'events:putEvents': { Entries: [{ EventBusName: 'ml', Source: 'x', DetailType: 'x' }] },
  'glue:startJobRun': { JobName: 'features' },
  'http:invoke': {
    ...{ ApiEndpoint: 'https://api.example.com/v1/notify', Method: 'POST' },
    Authentication: { ConnectionArn: regional('events', 'connection/notify/1') },
  },
  'lambda:invoke': { FunctionName: 'score' },
  'mediaconvert:createJob': { Role: role, Queue: regional('mediaconvert', 'queues/Default') },
  'sns:publish': { TopicArn: regional('sns', 'done') },
  'sqs:sendMessage': { QueueUrl: 'https://sqs.us-west-2.amazonaws.com/123456789012/jobs' },
  'states:startExecution': { StateMachineArn: regional('states', 'stateMachine:child') },
};
