import { fieldOf, type Rule, type StateSite, shorten, stringOf } from '@sfn-sagemaker/asl-model';
import { type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';
import { callPlace, stateText, words } from '../wording.ts';
import { handlesGeneralError } from './handledErrors.ts';
import { statesAfter } from './statesAfter.ts';

const changes = ['CreateEndpoint', 'UpdateEndpoint'];
const uses = [
  'InvokeEndpoint',
  'InvokeEndpointAsync',
  'InvokeEndpointWithResponseStream',
  'UpdateEndpoint',
  'UpdateEndpointWeightsAndCapacities',
];

/**
 * The integration answers as soon as the change has begun; an endpoint that is being changed takes
 * no other change, and a new one no requests.
 */
export const endpointInUse: Rule = {
  code: 'SM306',
  name: 'sagemaker/endpoint-not-ready',
  severity: 'warning',
  title: 'An endpoint is in service before it is used',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html',
  check(workflow, report) {
    const calls = new Map(sageMakerCalls(workflow).map((call) => [call.state, call]));
    const reported = new Set<SageMakerCall>();
    for (const change of calls.values()) {
      if (!changes.includes(change.operation)) continue;
      for (const use of usesAfter(change, calls)) {
        if (reported.has(use)) continue;
        reported.add(use);
        report(callPlace(use), {
          message: words(
            `${stateText(use)} calls ${use.operation} after "${shorten(change.state.name)}",`,
            'which ends while the endpoint is still being changed:',
            'the call fails until it is in service, which takes minutes.',
          ),
          help: words(
            'In between, call aws-sdk:sagemaker:describeEndpoint in a loop with a Wait and a',
            'Choice state until EndpointStatus is InService, and leave it when it is Failed.',
          ),
        });
      }
    }
  },
};

/** A Catch of the change is passed when there was none. A retrier may wait for the endpoint. */
function usesAfter(
  change: SageMakerCall,
  calls: ReadonlyMap<StateSite, SageMakerCall>,
): SageMakerCall[] {
  const after = statesAfter({
    from: change.state,
    first: [stringOf(fieldOf(change.state.node, 'Next')) ?? ''],
    stopsAt: (state) => mayWait(state, calls.get(state)),
  });
  return after.flatMap((state) => {
    const call = calls.get(state);
    return call && uses.includes(call.operation) && !handlesGeneralError(call, 'Retry') ? call : [];
  });
}

/** Functions, nested workflows, Map and Parallel states can do anything. */
function mayWait({ type }: StateSite, call: SageMakerCall | undefined): boolean {
  if (call === undefined) return type === 'Task' || type === 'Map' || type === 'Parallel';
  return call.operation === 'DescribeEndpoint' || uses.includes(call.operation);
}
