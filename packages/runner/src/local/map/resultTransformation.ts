import type { Json } from '@sfn-sagemaker/asl-model';
import { type ChildResult, describeChild } from './childResult.ts';

/** `WriterConfig.Transformation`: what a Map Run tells of one child. */
export type ResultTransformation = (child: ChildResult) => readonly Json[];

/** Of a child that failed, its description is told in any case. */
export const RESULT_TRANSFORMATIONS: ReadonlyMap<string, ResultTransformation> = new Map([
  ['NONE', (child: ChildResult) => [describeChild(child)]],
  ['COMPACT', (child: ChildResult) => [outputOf(child)]],
  [
    'FLATTEN',
    (child: ChildResult) => {
      const output = outputOf(child);
      return Array.isArray(output) ? output : [output];
    },
  ],
]);

function outputOf(child: ChildResult): Json {
  return 'output' in child.outcome ? child.outcome.output : describeChild(child);
}
