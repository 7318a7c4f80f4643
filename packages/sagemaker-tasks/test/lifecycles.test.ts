import { describe, expect, it } from 'vitest';
import {
  endpointLifecycle,
  jobLifecycles,
  operation,
  requestShape,
  responseShape,
  type Shape,
  sageMakerIntegrations,
  shape,
  syncTags,
} from '../src/index.ts';

function statuses(describeOperation: string, member: string): readonly string[] {
  const found = shape(responseShape(describeOperation).members[member] ?? '');
  return found.type === 'string' ? (found.enum ?? []) : [];
}

describe.each(Object.values(jobLifecycles))('$title', (lifecycle) => {
  const described = responseShape(lifecycle.describe).members;

  it('has the statuses of the model', () => {
    expect([...lifecycle.statuses].toSorted()).toEqual(
      [...statuses(lifecycle.describe, lifecycle.statusMember)].toSorted(),
    );
    expect(lifecycle.statuses).toEqual(expect.arrayContaining([...lifecycle.terminalStatuses]));
    const secondary = lifecycle.secondaryStatusMember;
    const known = secondary === undefined ? [] : statuses(lifecycle.describe, secondary);
    for (const { status, secondaryStatus } of lifecycle.phases) {
      expect(lifecycle.statuses).toContain(status);
      if (secondaryStatus !== undefined) expect(known).toContain(secondaryStatus);
    }
  });

  it('names operations and members that the API has', () => {
    for (const name of [lifecycle.describe, lifecycle.stop, lifecycle.list]) {
      expect(operation(name)).toBeDefined();
    }
    const members = [
      lifecycle.nameMember,
      lifecycle.arnMember,
      lifecycle.failureReasonMember,
      lifecycle.startTimeMember,
      lifecycle.endTimeMember,
      lifecycle.modifiedTimeMember,
      ...lifecycle.absentFromResult,
    ];
    for (const member of members)
      if (member !== undefined) expect(described).toHaveProperty(member);
    expect(requestShape(lifecycle.stop).members).toHaveProperty(lifecycle.nameMember);
  });

  it('bounds its run time where the request does', () => {
    const integration = sageMakerIntegrations.find(({ job }) => job === lifecycle.kind);
    let at: Shape = requestShape(integration?.operation ?? '');
    for (const step of lifecycle.maxRuntime ?? []) {
      at = shape((at.type === 'structure' && at.members[step]) || '');
    }
    expect(at.type).toBe(lifecycle.maxRuntime === undefined ? 'structure' : 'integer');
  });

  it('has one phase that takes the rest, and ends within the hour that the guide gives', () => {
    expect(lifecycle.phases.filter(({ seconds }) => seconds === undefined)).toHaveLength(1);
    expect(lifecycle.usualSeconds).toBeLessThan(3600);
  });
});

describe('endpoint', () => {
  it('has the statuses of the model', () => {
    const { describe: operationName, statusMember, statuses: known } = endpointLifecycle;
    expect([...known].toSorted()).toEqual([...statuses(operationName, statusMember)].toSorted());
    expect(known).toEqual(expect.arrayContaining([...endpointLifecycle.settledStatuses]));
  });
});

it('tags what .sync creates as recorded', () => {
  expect(syncTags('arn')).toEqual({
    AWS_STEP_FUNCTIONS_EXECUTION_ARN: 'arn',
    MANAGED_BY_AWS: 'STARTED_BY_STEP_FUNCTIONS',
  });
});
