import { integrations, type Json, parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { executionRolePolicy } from '@sfn-sagemaker/iam-templates';
import { catalogueCalls } from '../../../../iam-templates/test/support/catalogueCalls.ts';
import { simulate } from '../../../src/stages/simulate.ts';
import { neighbourRequests } from './neighbourRequests.ts';
import { type Proof, prove } from './proof.ts';

const place = { partition: 'aws', region: 'us-west-2', account: '123456789012' };
const token: Readonly<Record<string, Json>> = { 'TaskToken.$': '$$.Task.Token' };

/** They reach whatever others of their service name, so that these get a policy of their own. */
const wide = [
  ...['athena:getQueryResults', 'ecs:runTask', 'elasticmapreduce:createCluster'],
  ...['emr-serverless:createApplication', 'codebuild:retryBuildBatch', 'codebuild:stopBuild'],
];

/** Every pattern of every integration beside SageMaker: one state each, in a row. */
const allStates = [...integrations]
  .filter(([key]) => !key.startsWith('sagemaker:'))
  .flatMap(([key, { patterns }]) =>
    patterns.map((pattern) => ({
      key,
      resource: pattern === 'REQUEST_RESPONSE' ? key : `${key}.${pattern}`,
      parameters: {
        ...catalogueCalls[key],
        ...(pattern === 'waitForTaskToken' && token),
      },
    })),
  );

/** `iam-templates` names statements after what they are for: one policy for all of them. */
async function proofOf(chosen: (key: string) => boolean): Promise<Proof> {
  const states = allStates.filter(({ key }) => chosen(key));
  const rows = states.map(({ resource, parameters }, index): [string, Json] => [
    resource,
    {
      ...{ Type: 'Task', Resource: `arn:aws:states:::${resource}`, Parameters: parameters },
      ...(index + 1 < states.length ? { Next: states[index + 1]?.resource ?? '' } : { End: true }),
    },
  ]);
  const definition = { StartAt: rows[0]?.[0] ?? '', States: Object.fromEntries(rows) };
  const document = parseDocument(JSON.stringify(definition), { path: 'neighbours.asl.json' });
  const workflow = readWorkflow(document, { name: 'neighbours' });
  const answer = [{ first: 0, last: 0, response: { Return: {} } }];
  const mocks = new Map(rows.map(([name]) => [name, answer] as const));
  const scenario = { name: 'all', mocks, expected: { status: 'SUCCEEDED' } as const };
  const project = { name: 'neighbours', path: document.path, workflow, input: {} };
  const [report] = await simulate(
    { ...project, scenarios: [scenario], role: 'managed', execute: undefined },
    place,
  );
  const events = report?.execution.events ?? [];
  const requests = events.flatMap(neighbourRequests);
  const entered = events.flatMap(
    ({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? [],
  );
  return {
    policy: (await executionRolePolicy(workflow, place)).policy,
    requests: [...new Map(requests.map((one) => [JSON.stringify(one), one])).values()],
    called: entered.toSorted(),
    never: [
      'dynamodb:DeleteTable arn:aws:dynamodb:us-west-2:123456789012:table/runs',
      'lambda:InvokeFunction arn:aws:lambda:us-west-2:123456789012:function:other',
      'iam:CreateRole arn:aws:iam::123456789012:role/other',
    ],
    tasks: rows.map(([name]) => name).toSorted(),
  };
}

prove('optimized integrations that name what they call', () =>
  proofOf((key) => !wide.includes(key)),
);
prove('optimized integrations that do not', () => proofOf((key) => wide.includes(key)));
