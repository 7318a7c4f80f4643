import { unknownText } from '../../text/knownText.ts';
import {
  type IntegrationNeeds,
  named,
  ofEveryRevision,
  onEvery,
  onEveryResource,
} from '../integrationNeeds.ts';
import { executionResources, machineResources } from '../states.ts';

const project = named('codebuild', 'project/', 'ProjectName');
const glueJob = named('glue', 'job/', 'JobName');
const brewJob = named('databrew', 'job/', 'Name');
const batchJobs = onEvery('batch', 'job/*');

/** Integrations that start something and can wait for its end. */
export const jobs: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'glue:startJobRun',
    {
      grants: [
        { topic: 'GlueJobs', actions: ['glue:StartJobRun'], on: glueJob, why: 'Starts the job.' },
        {
          topic: 'GlueJobs',
          actions: ['glue:BatchStopJobRun', 'glue:GetJobRun', 'glue:GetJobRuns'],
          on: glueJob,
          why: 'Waits for the end of the job and stops it when the execution is stopped.',
          onlyToWait: true,
        },
      ],
    },
  ],
  [
    'databrew:startJobRun',
    {
      grants: [
        {
          topic: 'BrewJobs',
          actions: ['databrew:StartJobRun'],
          on: brewJob,
          why: 'Starts the job.',
        },
        {
          topic: 'BrewJobs',
          actions: ['databrew:ListJobRuns', 'databrew:StopJobRun'],
          on: brewJob,
          why: 'Waits for the end of the job and stops it when the execution is stopped.',
          onlyToWait: true,
        },
      ],
    },
  ],
  [
    'batch:submitJob',
    {
      grants: [
        {
          topic: 'SubmitBatchJobs',
          actions: ['batch:SubmitJob'],
          on: (call) => [
            ...ofEveryRevision('batch', 'job-definition/', 'JobDefinition')(call),
            ...named('batch', 'job-queue/', 'JobQueue')(call),
            ...batchJobs(call),
          ],
          why: 'Submits the job; AWS checks that on its definition, its queue and the job.',
        },
        {
          topic: 'StopBatchJobs',
          actions: ['batch:TerminateJob'],
          on: batchJobs,
          why: 'Stops the job when the execution is stopped; its id is not known before.',
          onlyToWait: true,
        },
        {
          topic: 'DescribeBatchJobs',
          actions: ['batch:DescribeJobs'],
          on: onEveryResource,
          why: 'Asks for the status of the job until it ends.',
          onlyToWait: true,
        },
      ],
      rule: 'StepFunctionsGetEventsForBatchJobsRule',
    },
  ],
  [
    'ecs:runTask',
    {
      grants: [
        {
          topic: 'RunEcsTasks',
          actions: ['ecs:RunTask'],
          on: ofEveryRevision('ecs', 'task-definition/', 'TaskDefinition'),
          why: 'Runs the task.',
        },
        {
          topic: 'FollowEcsTasks',
          actions: ['ecs:DescribeTasks', 'ecs:StopTask'],
          on: onEvery('ecs', 'task/*'),
          why:
            'Waits for the end of the task and stops it when the execution is stopped; its ' +
            'id is not known before.',
          onlyToWait: true,
        },
      ],
      roles: [
        {
          from: () => [unknownText],
          to: 'ecs-tasks.amazonaws.com',
          topic: 'EcsTasks',
          title: 'ECS',
        },
      ],
      rule: 'StepFunctionsGetEventsForECSTaskRule',
    },
  ],
  [
    'codebuild:startBuild',
    {
      grants: [
        {
          topic: 'Builds',
          actions: ['codebuild:StartBuild'],
          on: project,
          why: 'Starts the build.',
        },
        {
          topic: 'Builds',
          actions: ['codebuild:BatchGetBuilds', 'codebuild:StopBuild'],
          on: project,
          why: 'Waits for the end of the build and stops it when the execution is stopped.',
          onlyToWait: true,
        },
        {
          topic: 'BuildReports',
          actions: ['codebuild:BatchGetReports'],
          on: onEvery('codebuild', 'report-group/*'),
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
        {
          topic: 'Builds',
          actions: ['codebuild:StartBuildBatch'],
          on: project,
          why: 'Starts the builds.',
        },
        {
          topic: 'Builds',
          // As for one build; that AWS asks for these two is unverified.
          actions: ['codebuild:BatchGetBuildBatches', 'codebuild:StopBuildBatch'],
          on: project,
          why: 'Waits for the end of the builds and stops them when the execution is stopped.',
          onlyToWait: true,
        },
      ],
      rule: 'StepFunctionsGetEventForCodeBuildStartBuildBatchRule',
    },
  ],
  [
    'emr-serverless:startJobRun',
    {
      grants: [
        {
          topic: 'EmrServerlessJobs',
          actions: ['emr-serverless:StartJobRun'],
          on: named('emr-serverless', '/applications/', 'ApplicationId'),
          why: 'Starts the job run.',
        },
        {
          topic: 'FollowEmrServerlessJobs',
          actions: ['emr-serverless:CancelJobRun', 'emr-serverless:GetJobRun'],
          on: onEvery('emr-serverless', '/applications/*'),
          why: 'Waits for the end of the job run and cancels it when the execution is stopped.',
          onlyToWait: true,
        },
      ],
      roles: [
        {
          from: (call) => call.texts('ExecutionRoleArn'),
          to: 'emr-serverless.amazonaws.com',
          topic: 'EmrServerless',
          title: 'EMR Serverless',
        },
      ],
      rule: 'StepFunctionsGetEventsForEMRServerlessJobRule',
    },
  ],
  [
    'mediaconvert:createJob',
    {
      grants: [
        {
          topic: 'MediaJobs',
          actions: ['mediaconvert:CreateJob'],
          on: onEveryResource,
          why: 'Starts the job.',
        },
        {
          topic: 'MediaJobs',
          actions: ['mediaconvert:CancelJob', 'mediaconvert:GetJob'],
          on: onEvery('mediaconvert', 'jobs/*'),
          why: 'Waits for the end of the job and cancels it when the execution is stopped.',
          onlyToWait: true,
        },
      ],
      roles: [
        {
          from: (call) => call.texts('Role'),
          to: 'mediaconvert.amazonaws.com',
          topic: 'MediaConvert',
          title: 'MediaConvert',
        },
      ],
      rule: 'StepFunctionsGetEventsForMediaConvertJobRule',
    },
  ],
  [
    'states:startExecution',
    {
      grants: [
        {
          topic: 'StartExecutions',
          actions: ['states:StartExecution'],
          on: machineResources,
          why: 'Starts the execution.',
        },
        {
          topic: 'FollowExecutions',
          actions: ['states:DescribeExecution', 'states:StopExecution'],
          on: executionResources,
          why: 'Waits for the end of the nested execution and stops it with its own.',
          onlyToWait: true,
        },
      ],
      rule: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
    },
  ],
];
