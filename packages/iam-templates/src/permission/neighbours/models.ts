import type { ArnPattern } from '../../policy/arn.ts';
import { parseArn } from '../../policy/arn.ts';
import { resultBuckets, resultObjects, workGroupResources } from '../athena.ts';
import { type IntegrationNeeds, named, onEvery } from '../integrationNeeds.ts';
import type { TaskCall } from '../taskCall.ts';

const customizationJobs = onEvery('bedrock', 'model-customization-job/*');

/** Integrations that query data and work with Bedrock's models. */
export const models: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'athena:startQueryExecution',
    {
      grants: [
        {
          topic: 'AthenaQueries',
          actions: ['athena:StartQueryExecution'],
          on: workGroupResources,
          why: 'Starts the query.',
        },
        {
          topic: 'AthenaQueries',
          actions: ['athena:GetQueryExecution', 'athena:StopQueryExecution'],
          on: workGroupResources,
          why: 'Waits for the end of the query and stops it when the execution is stopped.',
          onlyToWait: true,
        },
        {
          topic: 'AthenaCatalogs',
          actions: ['athena:GetDataCatalog'],
          on: onEvery('athena', 'datacatalog/*'),
          why: 'Finds the catalog of the tables.',
        },
        {
          topic: 'QueryResultBuckets',
          actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
          on: resultBuckets,
          why: 'Athena writes the result of the query as the state machine.',
        },
        {
          topic: 'QueryResults',
          actions: [
            's3:AbortMultipartUpload',
            's3:GetObject',
            's3:ListMultipartUploadParts',
            's3:PutObject',
          ],
          on: resultObjects,
          why: 'Athena writes the result of the query as the state machine.',
        },
      ],
      note:
        'What an Athena query reads is not in the definition: add the Glue actions on its ' +
        'database and tables, s3:GetObject on their data, and lakeformation:GetDataAccess ' +
        'where Lake Formation guards them.',
    },
  ],
  [
    'bedrock:invokeModel',
    {
      grants: [
        {
          topic: 'InvokeModels',
          actions: ['bedrock:InvokeModel'],
          on: foundationModels('ModelId'),
          why: 'Invokes the model.',
        },
      ],
      note:
        'A Bedrock model behind an inference profile also needs bedrock:InvokeModel on the ' +
        'profile and on the model in each region of the profile.',
    },
  ],
  [
    'bedrock:createModelCustomizationJob',
    {
      grants: [
        {
          topic: 'CustomizeModels',
          actions: ['bedrock:CreateModelCustomizationJob'],
          on: (call) => [
            ...foundationModels('BaseModelIdentifier')(call),
            ...named('bedrock', 'custom-model/', 'CustomModelName')(call),
            ...customizationJobs(call),
          ],
          why: 'Starts the job; AWS checks that on the models before and after.',
        },
        {
          topic: 'FollowModelCustomization',
          actions: ['bedrock:GetModelCustomizationJob', 'bedrock:StopModelCustomizationJob'],
          on: customizationJobs,
          why: 'Waits for the end of the job and stops it when the execution is stopped.',
          onlyToWait: true,
        },
      ],
      roles: [
        {
          from: (call) => call.texts('RoleArn'),
          to: 'bedrock.amazonaws.com',
          topic: 'Bedrock',
          title: 'Bedrock',
        },
      ],
    },
  ],
];

/** Foundation models belong to AWS: their ARNs hold no account. */
function foundationModels(member: string): (call: TaskCall) => readonly ArnPattern[] {
  return (call) =>
    call.texts(member).map(
      ({ pattern }) =>
        parseArn(pattern) ?? {
          service: 'bedrock',
          account: '',
          resource: `foundation-model/${pattern}`,
        },
    );
}
