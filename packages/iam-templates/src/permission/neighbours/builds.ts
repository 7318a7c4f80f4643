import { type Grant, type IntegrationNeeds, named, onEvery } from '../integrationNeeds.ts';

const project = named('codebuild', 'project/', 'ProjectName');
const everyProject = onEvery('codebuild', 'project/*');
const reports = onEvery('codebuild', 'report-group/*');

type OnProject = Pick<Grant, 'on' | 'why'> & Partial<Pick<Grant, 'onlyToWait'>>;

function onProject(grant: OnProject, ...names: readonly string[]): Grant {
  return { topic: 'Builds', actions: names.map((name) => `codebuild:${name}`), ...grant };
}

/** An id of a build does not say whose project it is of. */
function byId(name: string, why: string): IntegrationNeeds {
  return { grants: [onProject({ on: everyProject, why }, name)] };
}

const batchEnd = 'Waits for the end of the builds and stops them when the execution is stopped.';

/**
 * CodeBuild, as in the guide's own policies.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html#codebuild-iam
 */
export const builds: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'codebuild:startBuild',
    {
      grants: [
        onProject({ on: project, why: 'Starts the build.' }, 'StartBuild'),
        onProject(
          {
            on: project,
            why: 'Waits for the end of the build and stops it when the execution is stopped.',
            onlyToWait: true,
          },
          ...['BatchGetBuilds', 'StopBuild'],
        ),
        {
          topic: 'BuildReports',
          actions: ['codebuild:BatchGetReports'],
          on: reports,
          why: "Reads the build's reports.",
          onlyToWait: true,
        },
      ],
      rule: 'StepFunctionsGetEventForCodeBuildStartBuildRule',
    },
  ],
  [
    'codebuild:startBuildBatch',
    {
      grants: [
        onProject({ on: project, why: 'Starts the builds.' }, 'StartBuildBatch'),
        onProject(
          { on: project, why: batchEnd, onlyToWait: true },
          ...['BatchGetBuildBatches', 'StopBuildBatch'],
        ),
      ],
      rule: 'StepFunctionsGetEventForCodeBuildStartBuildBatchRule',
    },
  ],
  [
    'codebuild:retryBuildBatch',
    {
      grants: [
        onProject({ on: everyProject, why: 'Starts the builds again.' }, 'RetryBuildBatch'),
        onProject(
          { on: everyProject, why: batchEnd, onlyToWait: true },
          ...['BatchGetBuildBatches', 'StopBuildBatch'],
        ),
      ],
    },
  ],
  ['codebuild:stopBuild', byId('StopBuild', 'Stops the build.')],
  ['codebuild:stopBuildBatch', byId('StopBuildBatch', 'Stops the builds.')],
  ['codebuild:batchDeleteBuilds', byId('BatchDeleteBuilds', 'Deletes the builds.')],
  ['codebuild:deleteBuildBatch', byId('DeleteBuildBatch', 'Deletes the batch.')],
  [
    'codebuild:batchGetReports',
    {
      grants: [
        {
          topic: 'BuildReports',
          actions: ['codebuild:BatchGetReports'],
          on: reports,
          why: 'Reads reports, whose groups the call does not name.',
        },
      ],
    },
  ],
];
