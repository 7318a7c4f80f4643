import type { HistoryEventType } from '@aws-sdk/client-sfn';
import type { IntegrationPattern, Json, TaskResource } from '@sfn-sagemaker/asl-model';
import type { StateFailure } from '../failure/stateFailure.ts';
import type { EventDetails } from '../history/history.ts';
import { WHOLE } from '../history/stateEvents.ts';
import type { Visit } from '../visit.ts';
import type { TaskLimits } from './taskLimits.ts';

interface Scheduling {
  readonly work: Json;
  readonly limits: TaskLimits;
  /** Of `Credentials`. */
  readonly roleArn: string | undefined;
}

/** The events of one task: functions and activities have names of their own for them. */
export interface TaskEvents {
  scheduled(scheduling: Scheduling): void;
  /** `workerName` is of an activity's worker. */
  started(workerName?: string): void;
  submitted(response: Json): void;
  succeeded(result: Json): void;
  failed(failure: StateFailure): void;
  timedOut(failure: StateFailure): void;
}

export function taskEvents(visit: Visit, resource: TaskResource): TaskEvents {
  if (resource.kind === 'lambdaFunction') return functionEvents(visit, resource);
  if (resource.kind === 'activity') return activityEvents(visit, resource);
  return serviceEvents(visit, resource);
}

function functionEvents(visit: Visit, resource: TaskResource): TaskEvents {
  const { add, text } = writer(visit);
  return {
    scheduled: ({ work, limits, roleArn }) =>
      add('LambdaFunctionScheduled', {
        lambdaFunctionScheduledEventDetails: {
          resource: resource.text,
          input: text(work),
          inputDetails: WHOLE,
          ...timeoutDetails(limits),
          ...credentialDetails(roleArn),
        },
      }),
    started: () => add('LambdaFunctionStarted'),
    submitted: () => undefined,
    succeeded: (result) =>
      add('LambdaFunctionSucceeded', {
        lambdaFunctionSucceededEventDetails: { output: text(result), outputDetails: WHOLE },
      }),
    failed: (failure) =>
      add('LambdaFunctionFailed', { lambdaFunctionFailedEventDetails: failureDetails(failure) }),
    timedOut: (failure) =>
      add('LambdaFunctionTimedOut', {
        lambdaFunctionTimedOutEventDetails: failureDetails(failure),
      }),
  };
}

function activityEvents(visit: Visit, resource: TaskResource): TaskEvents {
  const { add, text } = writer(visit);
  return {
    scheduled: ({ work, limits }) =>
      add('ActivityScheduled', {
        activityScheduledEventDetails: {
          resource: resource.text,
          input: text(work),
          inputDetails: WHOLE,
          ...timeoutDetails(limits),
          ...heartbeatDetails(limits),
        },
      }),
    started: (workerName) =>
      add('ActivityStarted', {
        activityStartedEventDetails: workerName === undefined ? {} : { workerName },
      }),
    submitted: () => undefined,
    succeeded: (result) =>
      add('ActivitySucceeded', {
        activitySucceededEventDetails: { output: text(result), outputDetails: WHOLE },
      }),
    failed: (failure) =>
      add('ActivityFailed', { activityFailedEventDetails: failureDetails(failure) }),
    timedOut: (failure) =>
      add('ActivityTimedOut', { activityTimedOutEventDetails: failureDetails(failure) }),
  };
}

function serviceEvents(visit: Visit, resource: TaskResource): TaskEvents {
  const { add, text } = writer(visit);
  const kind = {
    resourceType: resource.kind === 'awsSdk' ? `aws-sdk:${resource.service}` : resource.service,
    resource: `${resource.api}${SUFFIXES[resource.pattern]}`,
  };
  return {
    scheduled: ({ work, limits, roleArn }) =>
      add('TaskScheduled', {
        taskScheduledEventDetails: {
          ...kind,
          region: visit.run.engine.identity.region,
          parameters: text(work),
          ...timeoutDetails(limits),
          ...heartbeatDetails(limits),
          ...credentialDetails(roleArn),
        },
      }),
    started: () => add('TaskStarted', { taskStartedEventDetails: kind }),
    submitted: (response) =>
      add('TaskSubmitted', {
        taskSubmittedEventDetails: { ...kind, output: text(response), outputDetails: WHOLE },
      }),
    succeeded: (result) =>
      add('TaskSucceeded', {
        taskSucceededEventDetails: { ...kind, output: text(result), outputDetails: WHOLE },
      }),
    failed: (failure) =>
      add('TaskFailed', { taskFailedEventDetails: { ...kind, ...failureDetails(failure) } }),
    timedOut: (failure) =>
      add('TaskTimedOut', { taskTimedOutEventDetails: { ...kind, ...failureDetails(failure) } }),
  };
}

const SUFFIXES: Readonly<Record<IntegrationPattern, string>> = {
  REQUEST_RESPONSE: '',
  sync: '.sync',
  'sync:2': '.sync:2',
  waitForTaskToken: '.waitForTaskToken',
};

function writer({ run, branch }: Visit): {
  readonly add: (type: HistoryEventType, details?: EventDetails) => void;
  readonly text: (value: Json) => string;
} {
  return {
    add: (type, details) => {
      run.history.add(branch, type, details);
    },
    text: (value) => run.engine.payloads.text(value),
  };
}

function timeoutDetails({ timeout }: TaskLimits): { readonly timeoutInSeconds?: number } {
  return timeout === undefined ? {} : { timeoutInSeconds: timeout };
}

function heartbeatDetails({ heartbeat }: TaskLimits): { readonly heartbeatInSeconds?: number } {
  return heartbeat === undefined ? {} : { heartbeatInSeconds: heartbeat };
}

function credentialDetails(roleArn: string | undefined): {
  readonly taskCredentials?: { readonly roleArn: string };
} {
  return roleArn === undefined ? {} : { taskCredentials: { roleArn } };
}

/** Error and cause as event details show them: what is absent is left out. */
export function failureDetails({ error, cause }: StateFailure): {
  readonly error?: string;
  readonly cause?: string;
} {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
}
