import {
  type Grant,
  type IntegrationNeeds,
  inside,
  named,
  onEvery,
  onEveryResource,
} from '../integrationNeeds.ts';
import { serviceLinkedRole } from '../serviceLinkedRole.ts';

const application = named('emr-serverless', '/applications/', 'ApplicationId');
const jobRuns = inside(application, '/jobruns/*');

function onApplications(on: Grant['on'], why: string, ...names: readonly string[]): Grant {
  return {
    topic: 'EmrServerlessApplications',
    actions: names.map((name) => `emr-serverless:${name}`),
    on,
    why,
  };
}

function toWait(grant: Grant): Grant {
  return { ...grant, onlyToWait: true };
}

const applicationRule = 'StepFunctionsGetEventsForEMRServerlessApplicationRule';
const jobRule = 'StepFunctionsGetEventsForEMRServerlessJobRule';
const follows =
  'Waits until the application is ready, and undoes it when the execution is stopped.';

/**
 * EMR Serverless, as in the guide's own policies.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html#emr-serverless-iam
 */
export const emrServerless: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'emr-serverless:createApplication',
    {
      grants: [
        {
          topic: 'CreateEmrServerlessApplications',
          actions: ['emr-serverless:CreateApplication'],
          // The guide has `/*` of the account, the Service Authorization Reference no resource.
          on: onEveryResource,
          why: 'Creates the application, which AWS checks against no resource.',
        },
        serviceLinkedRole(
          'ops.emr-serverless.amazonaws.com',
          'AWSServiceRoleForAmazonEMRServerless',
        ),
        toWait(
          onApplications(
            onEvery('emr-serverless', '/applications/*'),
            follows,
            ...['DeleteApplication', 'GetApplication'],
          ),
        ),
      ],
      rule: applicationRule,
    },
  ],
  [
    'emr-serverless:startApplication',
    {
      grants: [
        onApplications(application, 'Starts the application.', 'StartApplication'),
        toWait(onApplications(application, follows, 'GetApplication', 'StopApplication')),
      ],
      rule: applicationRule,
    },
  ],
  ['emr-serverless:stopApplication', ended('Stops the application.', 'StopApplication')],
  ['emr-serverless:deleteApplication', ended('Deletes the application.', 'DeleteApplication')],
  [
    'emr-serverless:startJobRun',
    {
      grants: [
        onApplications(application, 'Starts the job run.', 'StartJobRun'),
        toWait({
          topic: 'EmrServerlessJobRuns',
          actions: ['emr-serverless:CancelJobRun', 'emr-serverless:GetJobRun'],
          on: jobRuns,
          why: 'Waits for the end of the job run and cancels it when the execution is stopped.',
        }),
      ],
      roles: [
        {
          from: (call) => call.texts('ExecutionRoleArn'),
          to: 'emr-serverless.amazonaws.com',
          topic: 'EmrServerless',
          title: 'EMR Serverless',
        },
      ],
      rule: jobRule,
    },
  ],
  [
    'emr-serverless:cancelJobRun',
    {
      grants: [
        {
          topic: 'EmrServerlessJobRuns',
          actions: ['emr-serverless:CancelJobRun'],
          on: jobRuns,
          why: 'Cancels the job run.',
        },
        toWait({
          topic: 'EmrServerlessJobRuns',
          actions: ['emr-serverless:GetJobRun'],
          on: jobRuns,
          why: 'Waits until the job run has ended.',
        }),
      ],
      rule: jobRule,
    },
  ],
];

function ended(why: string, name: string): IntegrationNeeds {
  return {
    grants: [
      onApplications(application, why, name),
      toWait(onApplications(application, 'Waits until that has happened.', 'GetApplication')),
    ],
    rule: applicationRule,
  };
}
