import type { Json } from '@sfn-sagemaker/asl-model';
import type { ServiceAnswer, SimulatedService } from '../../src/local/services/service.ts';

/** A service `sagemaker` whose jobs last as long as their script says, or a minute. */
export function testService(stopped: number[] = []): SimulatedService {
  return {
    handles: ({ service }) => service === 'sagemaker',
    call({ now, parameters, resource, script = {} }): ServiceAnswer {
      const response: Json = { Called: resource.api, With: parameters };
      if (resource.pattern === 'REQUEST_RESPONSE') return { response };
      const { Status = 'Completed', DurationSeconds = 60, FailureReason = 'none' } = script;
      const failure = { error: 'States.TaskFailed', cause: FailureReason };
      return {
        response,
        job: {
          endsAt: now + 1000 * DurationSeconds,
          outcome: Status === 'Failed' ? { failure } : { result: { Status } },
          stop: (time) => stopped.push(time),
        },
      };
    },
  };
}
