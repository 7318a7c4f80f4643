import { fieldOf, type Rule, type StateSite, stringOf } from '@sfn-sagemaker/asl-model';
import { type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';
import { callPlace, stateText, words } from '../wording.ts';

/** Where a state says what of a result it keeps; `null` keeps nothing. */
const choosingFields = ['ResultSelector', 'ResultPath', 'OutputPath', 'Output'];
const hugeResults: ReadonlyMap<string, string> = new Map([
  ['InvokeEndpoint', 'an answer of the model can have 6 MB'],
  ['Search', 'a page has up to 100 full descriptions'],
]);

export const largeOutput: Rule = {
  code: 'SM310',
  name: 'sagemaker/large-output',
  severity: 'info',
  title: 'What a state keeps fits into 256 KiB',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  check(workflow, report) {
    for (const call of sageMakerCalls(workflow)) {
      const reason = hugeResults.get(call.operation) ?? collectedReason(call);
      if (reason === undefined || choosingFields.some((field) => fieldOf(call.state.node, field))) {
        continue;
      }
      report(callPlace(call), {
        message: words(
          `${stateText(call)} keeps the whole result of ${call.operation}: ${reason}.`,
          'A state whose output passes 256 KiB fails with States.DataLimitExceeded,',
          'which nothing but its own name catches.',
        ),
        help:
          call.state.queryLanguage === 'JSONata'
            ? 'Keep what is needed: "Output": "{% … %}".'
            : 'Keep what is needed with "ResultSelector", or nothing: "ResultPath": null.',
      });
    }
  },
};

/** Descriptions of jobs have some 5 KB, and an inline Map collects one for each item. */
function collectedReason({ resource, state }: SageMakerCall): string | undefined {
  const map = state.machine.parent;
  if (resource.pattern !== 'sync' || map?.type !== 'Map' || isDistributed(map)) return undefined;
  if (!fieldOf(state.node, 'End') || chooses(map)) return undefined;
  return `the Map around it collects the full description of every job`;
}

function isDistributed({ node }: StateSite): boolean {
  const processor = fieldOf(node, 'ItemProcessor');
  const config = processor?.kind === 'object' ? fieldOf(processor, 'ProcessorConfig') : undefined;
  const mode = config?.kind === 'object' ? fieldOf(config, 'Mode') : undefined;
  return mode !== undefined && stringOf(mode) !== 'INLINE';
}

/** A Map that drops its result has none that is too large. */
function chooses({ node }: StateSite): boolean {
  const path = fieldOf(node, 'ResultPath');
  return path?.kind === 'scalar' && path.value === null;
}
