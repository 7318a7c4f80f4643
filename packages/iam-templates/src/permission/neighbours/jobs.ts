import { unknownText } from '../../text/knownText.ts';
import {
  type IntegrationNeeds,
  named,
  ofEveryRevision,
  onEvery,
  onEveryResource,
} from '../integrationNeeds.ts';
import { executionResources, machineResources } from '../states.ts';

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
          unknown:
            'The roles of an ECS task are in its task definition, which is not read here: the ' +
            'policy allows to pass every role to ECS tasks. Name the two roles instead.',
        },
      ],
      rule: 'StepFunctionsGetEventsForECSTaskRule',
    },
  ],
  [
    'mediaconvert:createJob',
    {
      grants: [
        {
          topic: 'CreateMediaJobs',
          actions: ['mediaconvert:CreateJob'],
          on: (call) => [
            ...named('mediaconvert', 'jobTemplates/', 'JobTemplate')(call),
            ...onEvery('mediaconvert', 'presets/*')(call),
            ...named('mediaconvert', 'queues/', 'Queue')(call),
          ],
          why: 'Starts the job, which AWS checks on its queue, its template and its presets.',
        },
        {
          topic: 'MediaJobs',
          actions: ['mediaconvert:CancelJob', 'mediaconvert:GetJob'],
          on: onEvery('mediaconvert', 'jobs/*'),
          why: 'Waits for the end of the job and cancels it when the execution is stopped.',
          conditions: () => ({
            StringEquals: { 'aws:ResourceTag/ManagedByService': 'AWSStepFunctions' },
          }),
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
