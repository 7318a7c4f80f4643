import { readdirSync, readFileSync } from 'node:fs';
import { parseTaskResource } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { createSimulatedSageMaker } from '../../../src/local/services/sagemaker/createSimulatedSageMaker.ts';
import { answerJson, call, type FixtureCall } from './calls.ts';

const folder = new URL('./fixtures/', import.meta.url);

function answers(calls: readonly FixtureCall[]): string {
  const service = createSimulatedSageMaker();
  return `${JSON.stringify(
    calls.map((one) => answerJson(call(service, one))),
    null,
    2,
  )}\n`;
}

describe('simulated SageMaker', () => {
  it.each(readdirSync(folder))('answers %s as before', async (name) => {
    const calls: FixtureCall[] = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const first = answers(calls);
    expect(answers(calls)).toBe(first);
    await expect(first).toMatchFileSnapshot(`./golden/${name}`);
  });

  it.each([
    ['arn:aws:states:::sagemaker:createModel', true],
    ['arn:aws:states:::sagemaker:createTrainingJob.sync', true],
    ['arn:aws:states:::aws-sdk:sagemaker:describeEndpoint', true],
    ['arn:aws:states:::aws-sdk:sagemaker:describeEndpoint.waitForTaskToken', false],
    ['arn:aws:states:::aws-sdk:sagemaker:createDomain', false],
    ['arn:aws:states:::sagemaker:createDomain', false],
    ['arn:aws:states:::lambda:invoke', false],
  ])('handles %s: %s', (text, expected) => {
    const resource = parseTaskResource(text);
    expect(resource && createSimulatedSageMaker().handles(resource)).toBe(expected);
  });

  it('answers a poll in microseconds, however long the job runs', () => {
    const service = createSimulatedSageMaker();
    const week = 7 * 86_400;
    const parameters = { ProcessingJobName: 'long' };
    const [create] = JSON.parse(readFileSync(new URL('processing.json', folder), 'utf8'));
    call(service, {
      ...create,
      parameters: { ...create.parameters, ...parameters },
      script: { DurationSeconds: week },
    });
    const resource = 'arn:aws:states:::aws-sdk:sagemaker:describeProcessingJob';
    const begin = process.cpuUsage();
    for (let at = 0; at < week; at += 3600) call(service, { at, resource, parameters });
    // 168 polls, cold. Processor time, since the machine may be shared.
    expect(process.cpuUsage(begin).user).toBeLessThan(50_000);
  });

  it('stops a job that the workflow gave up', () => {
    const service = createSimulatedSageMaker();
    const [create] = JSON.parse(readFileSync(new URL('training-sync.json', folder), 'utf8'));
    const answer = call(service, create);
    if ('failure' in answer || answer.job === undefined) throw new Error('No job was created.');
    answer.job.stop(Date.UTC(2026, 0, 1) + 60_000);
    const resource = 'arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob';
    const { TrainingJobName } = create.parameters;
    const described = call(service, { at: 200, resource, parameters: { TrainingJobName } });
    expect(described).toMatchObject({
      response: { TrainingJobStatus: 'Stopped', SecondaryStatus: 'Stopped' },
    });
  });
});
