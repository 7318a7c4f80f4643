import type { Permission } from './permission.ts';
import { s3Permissions } from './s3.ts';
import { sageMakerSdkPermissions } from './sageMakerSdk.ts';
import type { TaskCall } from './taskCall.ts';

/**
 * IAM's prefixes where they are not the name of the service in `aws-sdk:service:api`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['apigatewayv2', 'apigateway'],
  ['applicationautoscaling', 'application-autoscaling'],
  ['bedrockagent', 'bedrock'],
  ['bedrockagentcore', 'bedrock-agentcore'],
  ['bedrockagentruntime', 'bedrock'],
  ['bedrockruntime', 'bedrock'],
  ['cloudcontrol', 'cloudformation'],
  ['cloudwatchlogs', 'logs'],
  ['codestarconnections', 'codestar-connections'],
  ['cognitoidentity', 'cognito-identity'],
  ['cognitoidentityprovider', 'cognito-idp'],
  ['costexplorer', 'ce'],
  ['databasemigration', 'dms'],
  ['directory', 'ds'],
  ['ecrpublic', 'ecr-public'],
  ['efs', 'elasticfilesystem'],
  ['elasticloadbalancingv2', 'elasticloadbalancing'],
  ['emr', 'elasticmapreduce'],
  ['emrcontainers', 'emr-containers'],
  ['emrserverless', 'emr-serverless'],
  ['eventbridge', 'events'],
  ['iotdataplane', 'iot'],
  ['kinesisanalyticsv2', 'kinesisanalytics'],
  ['location', 'geo'],
  ['opensearch', 'es'],
  ['rdsdata', 'rds-data'],
  ['redshiftdata', 'redshift-data'],
  ['resourcegroups', 'resource-groups'],
  ['resourcegroupstaggingapi', 'tag'],
  ['sagemakera2iruntime', 'sagemaker'],
  ['sagemakerfeaturestoreruntime', 'sagemaker'],
  ['sagemakermetrics', 'sagemaker'],
  ['sagemakerruntime', 'sagemaker'],
  ['sesv2', 'ses'],
  ['sfn', 'states'],
  ['wafregional', 'waf-regional'],
]);

/** Actions of another name than their API; the keys are `service:api`. */
const actions: ReadonlyMap<string, readonly string[]> = new Map([
  ['bedrockruntime:converse', ['bedrock:InvokeModel']],
  ['lambda:invoke', ['lambda:InvokeFunction']],
  ['s3:copyObject', ['s3:GetObject', 's3:PutObject']],
  ['s3:createMultipartUpload', ['s3:PutObject']],
  ['s3:deleteObjects', ['s3:DeleteObject']],
  ['s3:headBucket', ['s3:ListBucket']],
  ['s3:listBuckets', ['s3:ListAllMyBuckets']],
]);

type SdkRule = (call: TaskCall) => readonly Permission[] | undefined;

/** What is known in more depth, by service. */
const rules: ReadonlyMap<string, SdkRule> = new Map([
  ['s3', s3Permissions],
  ['sagemaker', sageMakerSdkPermissions],
]);

/**
 * What a call through the AWS SDK integration needs: Step Functions makes no policy for it.
 * https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 */
export function sdkPermissions(call: TaskCall): readonly Permission[] {
  return rules.get(call.resource.service)?.(call) ?? [anyResource(call)];
}

/** One action by the name of the API, on every resource. */
export function anyResource({ resource: { service, api } }: TaskCall): Permission {
  const prefix = prefixes.get(service) ?? service;
  const names = actions.get(`${service}:${api}`) ?? [`${prefix}:${pascalCase(api)}`];
  return {
    topic: `Call${sidWord(prefix)}`,
    actions: names,
    resources: ['*'],
    why: `Calls ${service}:${api}.`,
    note:
      `${service}:${api} is allowed on every resource, with the action named after the API: ` +
      'name the resources, and check the action in the Service Authorization Reference.',
  };
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A Sid holds letters and digits only. */
function sidWord(name: string): string {
  return pascalCase(name).replace(/[^A-Za-z0-9]/g, '');
}
