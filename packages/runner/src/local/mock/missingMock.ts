import type { IntegrationPattern, TaskResource } from '@sfn-sagemaker/asl-model';
import { ExecutionFailure } from '../failure/stateFailure.ts';
import type { Visit } from '../visit.ts';

const MISSING_MOCK = 'sfn-sagemaker.MissingMock';

/**
 * A task whose answer nobody knows. No Catch sees it: it is a gap in the test, not a failure of the
 * workflow.
 */
export function missingMock({ state }: Visit, resource: TaskResource): ExecutionFailure {
  return new ExecutionFailure(
    MISSING_MOCK,
    [
      `State ${quote(state.name)} calls ${resource.text} and has no mock.`,
      `The embedded engine simulates ${simulated(resource)}, so it cannot know what this task answers.`,
      mockToAdd(state.name, resource),
    ].join(' '),
  );
}

function simulated({ service }: TaskResource): string {
  return service === 'sagemaker'
    ? 'jobs, models and endpoints of SageMaker, and not this API'
    : 'SageMaker only';
}

/** What helps with an activity that does not exist here: AWS's own cause cannot say it. */
export function missingActivity({ state }: Visit, resource: TaskResource): string {
  return `To let a mock stand for the activity: ${mockToAdd(state.name, resource)}`;
}

function mockToAdd(state: string, resource: TaskResource): string {
  const answers = RETURNS[resource.kind === 'activity' ? 'waitForTaskToken' : resource.pattern];
  return [
    `Add to the mocks file, under "TestCases", in the case that runs: ${mapping(state)}`,
    `and under "MockedResponses": ${response(state, 0)}`,
    ...(answers === undefined ? [] : [`where "Return" is ${answers}.`]),
  ].join(' ');
}

/** What a mock returns for tasks that do not end with the response of their call. */
const RETURNS: Readonly<Partial<Record<IntegrationPattern, string>>> = {
  sync: 'what describes the finished job',
  'sync:2': 'what describes the finished job',
  waitForTaskToken: 'the output that SendTaskSuccess would bring',
};

/** A mocked task that is called more often than its mock has answers. */
export function exhaustedMock({ state }: Visit, call: number): ExecutionFailure {
  return new ExecutionFailure(
    MISSING_MOCK,
    [
      `State ${quote(state.name)} is called for the ${ordinal(call + 1)} time and its mock has no answer "${call}".`,
      'Attempts count from 0; a task that is retried or reached again needs one answer for each call.',
      call === 0
        ? 'Add to its response in "MockedResponses": "0": { "Return": {} }.'
        : `Add to its response in "MockedResponses": "${call}": { "Return": {} }, or let an earlier answer last longer, such as "0-${call}".`,
    ].join(' '),
  );
}

/** A script for a job where nothing simulates one. */
export function noJob({ state }: Visit, resource: TaskResource): ExecutionFailure {
  return new ExecutionFailure(
    MISSING_MOCK,
    [
      `State ${quote(state.name)} calls ${resource.text}, and its mock scripts a "Job".`,
      'The embedded engine simulates jobs of SageMaker only, so it cannot know what this task answers.',
      'Write { "Return": {} } or { "Throw": { "Error": "…", "Cause": "…" } } instead.',
    ].join(' '),
  );
}

function mapping(state: string): string {
  return `{ ${quote(state)}: ${quote(`${state}Answer`)} }`;
}

function response(state: string, call: number): string {
  return `{ ${quote(`${state}Answer`)}: { "${call}": { "Return": {} } } }`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

function ordinal(number: number): string {
  const category = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${ENDINGS.get(category) ?? 'th'}`;
}
