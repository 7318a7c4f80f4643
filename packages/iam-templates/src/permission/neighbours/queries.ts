import { resultBuckets, resultObjects, workGroupResources } from '../athena.ts';
import { type IntegrationNeeds, onEvery } from '../integrationNeeds.ts';
import { s3Arn } from '../s3.ts';

const everyWorkGroup = onEvery('athena', 'workgroup/*');

/**
 * Integrations that query data.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
 */
export const queries: readonly (readonly [string, IntegrationNeeds])[] = [
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
      note: (call) => (resultBuckets(call).length === 0 ? `${readData} ${readResults}` : readData),
    },
  ],
  ['athena:getQueryExecution', onQuery('athena:GetQueryExecution', 'Asks for the status.')],
  ['athena:stopQueryExecution', onQuery('athena:StopQueryExecution', 'Stops the query.')],
  [
    'athena:getQueryResults',
    {
      grants: [
        {
          topic: 'AthenaQueries',
          actions: ['athena:GetQueryResults'],
          on: everyWorkGroup,
          why: 'Reads the result; the call does not name the work group.',
        },
        {
          topic: 'ReadQueryResults',
          actions: ['s3:GetObject'],
          on: () => [s3Arn('*/*')],
          why: 'Athena reads the result from S3 as the state machine.',
        },
      ],
      note:
        'Where the results of an Athena query are is not in the definition: narrow s3:GetObject ' +
        'of ReadQueryResults to their bucket and prefix.',
    },
  ],
];

const readData =
  'What an Athena query reads is not in the definition: add the Glue actions on its ' +
  'database and tables, s3:GetObject on their data, and lakeformation:GetDataAccess ' +
  'where Lake Formation guards them.';

const readResults =
  'Nor is where its result goes: add the S3 actions on the location that the work group has, ' +
  'unless Athena keeps the results itself.';

/** A call that names the query only. */
function onQuery(action: string, why: string): IntegrationNeeds {
  return { grants: [{ topic: 'AthenaQueries', actions: [action], on: everyWorkGroup, why }] };
}
