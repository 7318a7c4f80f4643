import { hasPlaceholder } from '../syntax/placeholder.ts';
import type { IntegrationPattern, TaskResource } from './taskIntegration.ts';

type Target = Omit<TaskResource, 'text' | 'partition'>;

/** `aws`, `aws-cn`, `aws-us-gov`, and the ones of isolated regions. */
const partitionName = /^aws(-[a-z]+)*$/;
const suffixes: Readonly<Record<string, IntegrationPattern>> = {
  '': 'REQUEST_RESPONSE',
  sync: 'sync',
  'sync:2': 'sync:2',
  waitForTaskToken: 'waitForTaskToken',
};

/**
 * Reads what a Task's `Resource` names; absent when it is no form that Step Functions knows, or
 * when a placeholder
 * hides it. A placeholder may stand for the partition, region, account and names.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html}
 * @example
 * parseTaskResource('arn:aws:states:::sagemaker:createTrainingJob.sync')?.pattern; // 'sync'
 */
export function parseTaskResource(text: string): TaskResource | undefined {
  const [arn, partition = '', service, region = '', account = '', ...rest] = splitArn(text);
  if (arn !== 'arn' || !(partitionName.test(partition) || hasPlaceholder(partition)))
    return undefined;
  const target =
    service === 'states' && region === '' && account === ''
      ? integrationTarget(rest)
      : regionalTarget(service, rest);
  return target && { text, partition, ...target };
}

/** Splits at colons, but not at those inside a placeholder such as `${AWS::Partition}`. */
export function splitArn(text: string): string[] {
  if (!text.includes('{')) return text.split(':');
  return text
    .replace(/[$#]\{[^{}]*\}|\{\{[^{}]*\}\}/g, (placeholder) => placeholder.replaceAll(':', '\0'))
    .split(':')
    .map((part) => part.replaceAll('\0', ':'));
}

function integrationTarget(rest: readonly string[]): Target | undefined {
  const sdk = rest[0] === 'aws-sdk';
  const [service, ...action] = sdk ? rest.slice(1) : rest;
  const [, api, suffix = ''] = /^([^.]+)(?:\.(.+))?$/.exec(action.join(':')) ?? [];
  const pattern = Object.hasOwn(suffixes, suffix) ? suffixes[suffix] : undefined;
  if (!service || !api || !pattern || api.includes(':')) return undefined;
  return { kind: sdk ? 'awsSdk' : 'optimized', service, api, pattern };
}

function regionalTarget(service: string | undefined, rest: readonly string[]): Target | undefined {
  const [type, name, qualifier, ...more] = rest;
  if (!name || more.length > 0) return undefined;
  if (service === 'lambda' && type === 'function' && isQualifier(qualifier)) {
    return {
      kind: 'lambdaFunction',
      service: 'lambda',
      api: 'invoke',
      pattern: 'REQUEST_RESPONSE',
    };
  }
  if (service === 'states' && type === 'activity' && qualifier === undefined) {
    return { kind: 'activity', service: 'states', api: 'activity', pattern: 'REQUEST_RESPONSE' };
  }
  return undefined;
}

/** A version number, an alias, or `$LATEST`. */
function isQualifier(qualifier: string | undefined): boolean {
  if (qualifier === undefined || hasPlaceholder(qualifier)) return true;
  return /^(\$LATEST(\.PUBLISHED)?|[A-Za-z0-9_-]+)$/.test(qualifier);
}
