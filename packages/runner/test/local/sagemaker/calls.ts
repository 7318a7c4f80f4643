import { type Json, type JsonObject, parseTaskResource } from '@sfn-sagemaker/asl-model';
import type { ScriptedJob } from '../../../src/local/mock.ts';
import type { ServiceAnswer, SimulatedService } from '../../../src/local/services/service.ts';

/** One call of a fixture; `at` is in virtual seconds from the start. */
export interface FixtureCall {
  readonly at: number;
  readonly resource: string;
  readonly parameters: JsonObject;
  readonly script?: ScriptedJob;
}

const start = Date.UTC(2026, 0, 1);
const account = '123456789012';

export function call(service: SimulatedService, fixture: FixtureCall): ServiceAnswer {
  const resource = parseTaskResource(fixture.resource);
  if (resource === undefined) throw new Error(`${fixture.resource} is no resource.`);
  return service.call({
    resource,
    parameters: fixture.parameters,
    now: start + fixture.at * 1000,
    identity: {
      stateMachineName: 'churn',
      executionName: 'run-1',
      account,
      region: 'us-west-2',
      partition: 'aws',
      roleArn: `arn:aws:iam::${account}:role/StepFunctions`,
      type: 'STANDARD',
    },
    executionArn: `arn:aws:states:us-west-2:${account}:execution:churn:run-1`,
    ...(fixture.script && { script: fixture.script }),
  });
}

/** An answer as data: when a job ends, in seconds from the start. */
export function answerJson(answer: ServiceAnswer): Json {
  if ('failure' in answer) return { failure: { ...answer.failure } };
  if (answer.job === undefined) return { response: answer.response };
  const { endsAt, outcome } = answer.job;
  return {
    response: answer.response,
    job: { endsAt: (endsAt - start) / 1000, outcome: JSON.parse(JSON.stringify(outcome)) },
  };
}
