// Writes what the operations that workflows often call answer, for the checks of TestState's mocks.
// Needs python3 and a package index. SageMaker's own model is in @sfn-sagemaker/sagemaker-tasks.
// usage: node packages/runner/scripts/responseShapes.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { readModels } from '../../sagemaker-tasks/scripts/botocore.ts';
import { slimModel } from '../../sagemaker-tasks/scripts/slimModel.ts';

/** By the service's name in a Resource: where botocore has it, and the operations. */
const services: Readonly<Record<string, readonly [path: string, ...operations: string[]]>> = {
  athena: ['athena/2017-05-18', 'StartQueryExecution', 'GetQueryExecution', 'GetQueryResults'],
  batch: ['batch/2016-08-10', 'SubmitJob', 'DescribeJobs'],
  cloudwatch: ['cloudwatch/2010-08-01', 'DescribeAlarms', 'GetMetricData', 'GetMetricStatistics'],
  dynamodb: [
    'dynamodb/2012-08-10',
    ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'],
  ],
  ecs: ['ecs/2014-11-13', 'RunTask', 'DescribeTasks'],
  events: ['events/2015-10-07', 'PutEvents'],
  glue: ['glue/2017-03-31', 'StartJobRun', 'GetJobRun'],
  lambda: ['lambda/2015-03-31', 'Invoke', 'GetFunction', 'GetFunctionConfiguration'],
  s3: [
    's3/2006-03-01',
    ...['GetObject', 'PutObject', 'HeadObject', 'CopyObject', 'DeleteObject', 'ListObjectsV2'],
  ],
  secretsmanager: ['secretsmanager/2017-10-17', 'GetSecretValue', 'CreateSecret', 'ListSecrets'],
  sfn: [
    'stepfunctions/2016-11-23',
    ...['StartExecution', 'StartSyncExecution', 'DescribeExecution', 'StopExecution'],
  ],
  sns: ['sns/2010-03-31', 'Publish'],
  sqs: ['sqs/2012-11-05', 'SendMessage', 'ReceiveMessage'],
  ssm: ['ssm/2014-11-06', 'GetParameter', 'PutParameter'],
};

const releaseFile = new URL('../../sagemaker-tasks/scripts/botocore.json', import.meta.url);
const release = JSON.parse(readFileSync(releaseFile, 'utf8'));
const paths = Object.entries(services).map(
  ([name, [path]]) => [name, `botocore/data/${path}/service-2.json.gz`] as const,
);
const models = readModels(release, Object.fromEntries(paths));

const lines = Object.entries(services).map(([service, [, ...wanted]]) => {
  const { operations, shapes } = models[service] ?? { operations: {}, shapes: {} };
  // Only what they answer: an operation without its input reaches no shape of a request.
  const outputs = wanted.map((name) => {
    const output = operations[name]?.output;
    return [name, output === undefined ? {} : { output }] as const;
  });
  const slim = slimModel({ operations: Object.fromEntries(outputs), shapes }, '');
  const known = Object.entries(slim.shapes).map(([name, text]) => [name, withoutTexts(text)]);
  const answer = { operations: slim.operations, shapes: Object.fromEntries(known) };
  return `  ${JSON.stringify(service)}: ${JSON.stringify(answer)}`;
});

/** Limits of texts are not checked. */
function withoutTexts(text: string): object {
  const { pattern, ...shape } = JSON.parse(text);
  if (shape.type !== 'string') return shape;
  const { min, max, ...short } = shape;
  return short;
}

const target = new URL('../src/local/testState/responseShapes.generated.json', import.meta.url);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
process.stdout.write(`botocore ${release.version}: ${lines.length} services\n`);
