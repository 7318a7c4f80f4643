import type { Rule } from '@sfn-sagemaker/asl-model';
import { generalError, sageMakerCalls } from '../sageMakerCall.ts';
import { callPlace, stateText, words } from '../wording.ts';
import { handlesGeneralError } from './handledErrors.ts';

export const endpointRace: Rule = {
  code: 'SM309',
  name: 'sagemaker/endpoint-race',
  severity: 'info',
  title: 'Two executions may create or update an endpoint at once',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html',
  check(workflow, report) {
    const calls = sageMakerCalls(workflow);
    if (!calls.some(({ operation }) => operation === 'UpdateEndpoint')) return;
    for (const call of calls) {
      if (call.operation !== 'CreateEndpoint' || handlesGeneralError(call, 'Catch')) continue;
      const error = generalError(call.resource);
      report(callPlace(call), {
        message: words(
          `${stateText(call)} creates the endpoint that another state updates when it exists.`,
          'When two executions ask at once, both find none, and the second CreateEndpoint fails',
          `with ${error}.`,
        ),
        help: `Catch ${error} and go on to the state that updates the endpoint.`,
      });
    }
  },
};
