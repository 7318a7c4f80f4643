import { literalNumber, literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Of all payloads that are on their way to an instance. */
const mostMegabytes = 100;

/** Batch transform jobs. */
export const transformRules: readonly RequestRule[] = [
  {
    code: 'SM221',
    name: 'sagemaker/transform-payload',
    severity: 'error',
    title: 'Payloads of a transform job fit into 100 MB together',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
    shapes: ['CreateTransformJobRequest'],
    check: payload,
  },
  {
    code: 'SM222',
    name: 'sagemaker/transform-batch',
    severity: 'warning',
    title: 'A transform job that batches records splits its input into records',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
    shapes: ['CreateTransformJobRequest'],
    check: batch,
  },
];

function payload({ argument, state, call }: RequestSite): RequestFinding | undefined {
  const [size = 0, count = 1] = ['MaxPayloadInMB', 'MaxConcurrentTransforms'].map((name) =>
    literalNumber(memberValue(argument, name)),
  );
  const all = size * Math.max(count, 1);
  if (all <= mostMegabytes) return undefined;
  return {
    message: words(
      `${state} passes MaxPayloadInMB ${size} and MaxConcurrentTransforms ${count}: ${all} MB`,
      `at once, but ${call.operation} takes at most ${mostMegabytes}. ${refusal(call)}`,
    ),
    help: `Make MaxPayloadInMB × MaxConcurrentTransforms ${mostMegabytes} or less.`,
    at: ['MaxPayloadInMB'],
  };
}

function batch({ argument, state }: RequestSite): RequestFinding | undefined {
  const strategy = literalString(memberValue(argument, 'BatchStrategy'));
  const input = memberValue(argument, 'TransformInput');
  if (strategy !== 'MultiRecord' || input?.kind !== 'object') return undefined;
  const split = memberValue(input, 'SplitType');
  if (split !== undefined && literalString(split) !== 'None') return undefined;
  return {
    message: words(
      `${state} passes BatchStrategy MultiRecord, but TransformInput.SplitType leaves files whole:`,
      'each request holds a whole file, and one that is larger than MaxPayloadInMB fails the job.',
    ),
    help: 'Add "SplitType": "Line" (or RecordIO, TFRecord) to TransformInput.',
    at: ['BatchStrategy'],
  };
}
