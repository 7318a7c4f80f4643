import { describe, expect, it } from 'vitest';
import { readPolicyDocument } from '../../src/plan/policyDocument.ts';
import type { StepFunctionsEngine } from '../../src/port/engine.ts';
import { changed, definition, failing, managed, waiting } from './engines.ts';

const text = JSON.stringify(definition);

/** What plan, deploy and execute rely on, of whichever engine. `open` is called once. */
export function portContract(open: () => Promise<StepFunctionsEngine>): void {
  const opened = open();
  let count = 0;

  /** A state machine with version 1 and the alias `live` on it. */
  async function machine(content: unknown = definition) {
    const engine = await opened;
    const { stepFunctions } = engine;
    count += 1;
    const name = `contract-${count}`;
    const roleArn = `arn:aws:iam::${engine.location.account}:role/contract`;
    const created = await stepFunctions.createStateMachine({
      ...{ name, roleArn, definition: JSON.stringify(content), publish: true },
    });
    const stateMachineArn = created.stateMachineArn ?? '';
    const versionArn = created.stateMachineVersionArn ?? '';
    const alias = await stepFunctions.createStateMachineAlias({
      name: 'live',
      routingConfiguration: [{ stateMachineVersionArn: versionArn, weight: 100 }],
    });
    const aliasArn = alias.stateMachineAliasArn ?? '';
    return { ...{ engine, stepFunctions, name, roleArn }, stateMachineArn, versionArn, aliasArn };
  }

  /** Waits for the end of an execution in the engine's own time. */
  async function ended({ stepFunctions, clock }: StepFunctionsEngine, executionArn: string) {
    for (;;) {
      const execution = await stepFunctions.describeExecution({ executionArn });
      if (execution.status !== 'RUNNING') return execution;
      await clock.sleep(200);
    }
  }

  describe('state machines', () => {
    it('are created with a first version', async () => {
      const { stepFunctions, stateMachineArn, versionArn, roleArn } = await machine();
      expect(versionArn).toBe(`${stateMachineArn}:1`);
      const found = await stepFunctions.describeStateMachine({ stateMachineArn });
      expect(found).toMatchObject({ type: 'STANDARD', status: 'ACTIVE', roleArn });
      expect(JSON.parse(found.definition ?? '')).toEqual(definition);
      const version = await stepFunctions.describeStateMachine({ stateMachineArn: versionArn });
      expect(version.revisionId).toBe(found.revisionId);
    });

    it('are created once: the same again is no error, another definition is', async () => {
      const { stepFunctions, name, roleArn, stateMachineArn } = await machine();
      const again = await stepFunctions.createStateMachine({ name, roleArn, definition: text });
      expect(again.stateMachineArn).toBe(stateMachineArn);
      const other = stepFunctions.createStateMachine({
        ...{ name, roleArn, definition: JSON.stringify(changed) },
      });
      await expect(other).rejects.toMatchObject({ name: 'StateMachineAlreadyExists' });
    });

    it('are updated with a version more; the first one keeps what it was', async () => {
      const { stepFunctions, stateMachineArn, versionArn } = await machine();
      const updated = await stepFunctions.updateStateMachine({
        ...{ stateMachineArn, definition: JSON.stringify(changed), publish: true },
      });
      expect(updated.stateMachineVersionArn).toBe(`${stateMachineArn}:2`);
      const first = await stepFunctions.describeStateMachine({ stateMachineArn: versionArn });
      expect(JSON.parse(first.definition ?? '')).toEqual(definition);
      const now = await stepFunctions.describeStateMachine({ stateMachineArn });
      expect(JSON.parse(now.definition ?? '')).toEqual(changed);
      expect(now.revisionId).not.toBe(first.revisionId);
      const { stateMachineVersions } = await stepFunctions.listStateMachineVersions({
        ...{ stateMachineArn, maxResults: 1 },
      });
      expect(stateMachineVersions?.[0]?.stateMachineVersionArn).toBe(`${stateMachineArn}:2`);
    });

    it('refuse what is no definition', async () => {
      const { stepFunctions, roleArn, stateMachineArn } = await machine();
      const created = stepFunctions.createStateMachine({ name: 'bad', roleArn, definition: '{}' });
      await expect(created).rejects.toMatchObject({ name: 'InvalidDefinition' });
      const updated = stepFunctions.updateStateMachine({ stateMachineArn, definition: '{' });
      await expect(updated).rejects.toMatchObject({ name: 'InvalidDefinition' });
    });

    it('that do not exist are named so', async () => {
      const { stepFunctions, stateMachineArn: existing } = await machine();
      const stateMachineArn = `${existing}-missing`;
      const missing = { name: 'StateMachineDoesNotExist' };
      const described = stepFunctions.describeStateMachine({ stateMachineArn });
      await expect(described).rejects.toMatchObject(missing);
      const updated = stepFunctions.updateStateMachine({ stateMachineArn, definition: text });
      await expect(updated).rejects.toMatchObject(missing);
      const started = stepFunctions.startExecution({ stateMachineArn });
      await expect(started).rejects.toMatchObject(missing);
    });
  });

  describe('aliases', () => {
    it('point to a version, and move', async () => {
      const { stepFunctions, stateMachineArn, versionArn, aliasArn } = await machine();
      expect(aliasArn).toBe(`${stateMachineArn}:live`);
      const described = () =>
        stepFunctions.describeStateMachineAlias({ stateMachineAliasArn: aliasArn });
      expect((await described()).routingConfiguration).toEqual([
        { stateMachineVersionArn: versionArn, weight: 100 },
      ]);
      const updated = await stepFunctions.updateStateMachine({
        ...{ stateMachineArn, definition: JSON.stringify(changed), publish: true },
      });
      const moved = [{ stateMachineVersionArn: updated.stateMachineVersionArn, weight: 100 }];
      await stepFunctions.updateStateMachineAlias({
        ...{ stateMachineAliasArn: aliasArn, routingConfiguration: moved },
      });
      expect((await described()).routingConfiguration).toEqual(moved);
    });

    it('are not created twice with different routings', async () => {
      const { stepFunctions, stateMachineArn } = await machine();
      const { stateMachineVersionArn } = await stepFunctions.updateStateMachine({
        ...{ stateMachineArn, definition: JSON.stringify(changed), publish: true },
      });
      const created = stepFunctions.createStateMachineAlias({
        name: 'live',
        routingConfiguration: [{ stateMachineVersionArn, weight: 100 }],
      });
      await expect(created).rejects.toMatchObject({ name: 'ConflictException' });
    });
  });

  describe('executions', () => {
    it('run on the alias and end with their output', async () => {
      const { engine, stepFunctions, stateMachineArn, versionArn, aliasArn } = await machine();
      const { executionArn = '' } = await stepFunctions.startExecution({
        ...{ stateMachineArn: aliasArn, name: 'run', input: '{"a":1}' },
      });
      expect(executionArn).toBe(`${stateMachineArn.replace('stateMachine', 'execution')}:run`);
      expect(await ended(engine, executionArn)).toMatchObject({
        ...{ name: 'run', status: 'SUCCEEDED', input: '{"a":1}', output: '{"a":1}' },
        ...{ stateMachineArn, stateMachineVersionArn: versionArn, stateMachineAliasArn: aliasArn },
      });
    });

    it('are started once under a name', async () => {
      const { engine, stepFunctions, aliasArn } = await machine(waiting);
      const request = { stateMachineArn: aliasArn, name: 'once', input: '{}' };
      const { executionArn } = await stepFunctions.startExecution(request);
      expect((await stepFunctions.startExecution(request)).executionArn).toBe(executionArn);
      const exists = { name: 'ExecutionAlreadyExists' };
      const otherInput = stepFunctions.startExecution({ ...request, input: '{"b":2}' });
      await expect(otherInput).rejects.toMatchObject(exists);
      await stepFunctions.stopExecution({ executionArn });
      await ended(engine, executionArn ?? '');
      await expect(stepFunctions.startExecution(request)).rejects.toMatchObject(exists);
    });

    it('that fail tell error and cause', async () => {
      const { engine, stepFunctions, aliasArn } = await machine(failing);
      const { executionArn = '' } = await stepFunctions.startExecution({
        stateMachineArn: aliasArn,
      });
      expect(await ended(engine, executionArn)).toMatchObject({
        ...{ status: 'FAILED', error: 'Custom.Error', cause: 'it is broken' },
      });
    });

    it('have a history that can be read backwards', async () => {
      const { engine, stepFunctions, aliasArn } = await machine();
      const { executionArn = '' } = await stepFunctions.startExecution({
        stateMachineArn: aliasArn,
      });
      await ended(engine, executionArn);
      const { events = [] } = await stepFunctions.getExecutionHistory({
        ...{ executionArn, reverseOrder: true },
      });
      expect(events.map(({ id, type }) => [id, type])).toEqual([
        [6, 'ExecutionSucceeded'],
        [5, 'PassStateExited'],
        [4, 'PassStateEntered'],
        [3, 'WaitStateExited'],
        [2, 'WaitStateEntered'],
        [1, 'ExecutionStarted'],
      ]);
      expect(events.map(({ timestamp }) => timestamp instanceof Date)).not.toContain(false);
    });

    it('can be stopped', async () => {
      const { engine, stepFunctions, aliasArn } = await machine(waiting);
      const { executionArn = '' } = await stepFunctions.startExecution({
        stateMachineArn: aliasArn,
      });
      const { stopDate } = await stepFunctions.stopExecution({
        ...{ executionArn, error: 'Stopped', cause: 'by a test' },
      });
      expect(stopDate).toBeInstanceOf(Date);
      expect((await ended(engine, executionArn)).status).toBe('ABORTED');
      const { events } = await stepFunctions.getExecutionHistory({
        ...{ executionArn, reverseOrder: true },
      });
      expect(events?.[0]).toMatchObject({
        type: 'ExecutionAborted',
        executionAbortedEventDetails: { error: 'Stopped', cause: 'by a test' },
      });
    });

    it('are listed', async () => {
      const { engine, stepFunctions, stateMachineArn, aliasArn } = await machine();
      const { executionArn = '' } = await stepFunctions.startExecution({
        stateMachineArn: aliasArn,
      });
      await ended(engine, executionArn);
      const { executions = [] } = await stepFunctions.listExecutions({ stateMachineArn });
      expect(executions.map(({ executionArn: arn, status }) => [arn, status])).toEqual([
        [executionArn, 'SUCCEEDED'],
      ]);
    });

    it('that do not exist are named so', async () => {
      const { stepFunctions, stateMachineArn } = await machine();
      const executionArn = `${stateMachineArn.replace('stateMachine', 'execution')}:missing`;
      const missing = { name: 'ExecutionDoesNotExist' };
      await expect(stepFunctions.describeExecution({ executionArn })).rejects.toMatchObject(
        missing,
      );
      const history = stepFunctions.getExecutionHistory({ executionArn });
      await expect(history).rejects.toMatchObject(missing);
      await expect(stepFunctions.stopExecution({ executionArn })).rejects.toMatchObject(missing);
    });

    it('refuse what is no JSON', async () => {
      const { stepFunctions, aliasArn } = await machine();
      const started = stepFunctions.startExecution({ stateMachineArn: aliasArn, input: '{' });
      await expect(started).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
    });
  });

  describe('activities', () => {
    /** A workflow that waits for a worker, and the worker's activity. */
    async function labeling(fields: object = {}) {
      const engine = await opened;
      const { stepFunctions } = engine;
      count += 1;
      const name = `contract-activity-${count}`;
      const { activityArn } = await stepFunctions.createActivity({ name });
      const { aliasArn } = await machine({
        StartAt: 'Label',
        States: { Label: { Type: 'Task', Resource: activityArn, ...fields, End: true } },
      });
      const { executionArn = '' } = await stepFunctions.startExecution({
        ...{ stateMachineArn: aliasArn, input: '{"image":1}' },
      });
      return { engine, stepFunctions, name, activityArn, executionArn };
    }

    it('give their task to a worker, whose output is the result', async () => {
      const { engine, stepFunctions, activityArn, executionArn } = await labeling();
      const { taskToken, input } = await stepFunctions.getActivityTask({
        ...{ activityArn, workerName: 'worker' },
      });
      expect(JSON.parse(input ?? '')).toEqual({ image: 1 });
      await stepFunctions.sendTaskSuccess({ taskToken, output: '{"label":"cat"}' });
      const { status, output } = await ended(engine, executionArn);
      expect([status, JSON.parse(output ?? '')]).toEqual(['SUCCEEDED', { label: 'cat' }]);
      const { events = [] } = await stepFunctions.getExecutionHistory({ executionArn });
      expect(events.map(({ type }) => type)).toEqual([
        'ExecutionStarted',
        'TaskStateEntered',
        'ActivityScheduled',
        'ActivityStarted',
        'ActivitySucceeded',
        'TaskStateExited',
        'ExecutionSucceeded',
      ]);
      expect(events[3]?.activityStartedEventDetails?.workerName).toBe('worker');
    });

    it('fail with what the worker says', async () => {
      const { engine, stepFunctions, activityArn, executionArn } = await labeling();
      const { taskToken } = await stepFunctions.getActivityTask({ activityArn });
      await stepFunctions.sendTaskFailure({ taskToken, error: 'Blurred', cause: 'no focus' });
      expect(await ended(engine, executionArn)).toMatchObject({
        ...{ status: 'FAILED', error: 'Blurred', cause: 'no focus' },
      });
    });

    it('are created once, described, and gone when deleted', async () => {
      const { stepFunctions, name, activityArn, executionArn } = await labeling();
      await stepFunctions.stopExecution({ executionArn });
      const again = await stepFunctions.createActivity({ name });
      expect(again.activityArn).toBe(activityArn);
      expect(await stepFunctions.describeActivity({ activityArn })).toMatchObject({ name });
      await stepFunctions.deleteActivity({ activityArn });
      const described = stepFunctions.describeActivity({ activityArn });
      await expect(described).rejects.toMatchObject({ name: 'ActivityDoesNotExist' });
    });

    it('take no token that nobody was given', async () => {
      const { stepFunctions } = await opened;
      const sent = stepFunctions.sendTaskSuccess({ taskToken: 'made up', output: '{}' });
      await expect(sent).rejects.toMatchObject({ name: 'InvalidToken' });
    });
  });

  describe('roles', () => {
    const RoleName = 'contract-role';
    const PolicyName = 'sfn-sagemaker';

    it('are created, read and changed', async () => {
      const { iam } = await opened;
      const missing = { name: 'NoSuchEntityException' };
      await expect(iam.getRole({ RoleName })).rejects.toMatchObject(missing);
      const trust = JSON.stringify(managed.trust);
      const created = await iam.createRole({ RoleName, AssumeRolePolicyDocument: trust });
      const { Role } = await iam.getRole({ RoleName });
      expect(Role?.Arn).toBe(created.Role?.Arn);
      expect(readPolicyDocument(Role?.AssumeRolePolicyDocument ?? '')).toEqual(managed.trust);
      const again = iam.createRole({ RoleName, AssumeRolePolicyDocument: trust });
      await expect(again).rejects.toMatchObject({ name: 'EntityAlreadyExistsException' });
      await expect(iam.getRolePolicy({ RoleName, PolicyName })).rejects.toMatchObject(missing);
      const PolicyDocument = JSON.stringify(managed.policies[0]);
      await iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument });
      const policy = await iam.getRolePolicy({ RoleName, PolicyName });
      expect(readPolicyDocument(policy.PolicyDocument ?? '')).toEqual(managed.policies[0]);
      const empty = JSON.stringify({ Version: '2012-10-17', Statement: [] });
      const put = iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: empty });
      await expect(put).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
      await iam.deleteRolePolicy({ RoleName, PolicyName });
      await expect(iam.getRolePolicy({ RoleName, PolicyName })).rejects.toMatchObject(missing);
    });
  });
}
