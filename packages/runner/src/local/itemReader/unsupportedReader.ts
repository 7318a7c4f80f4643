import { ExecutionFailure } from '../failure/stateFailure.ts';
import type { Visit } from '../visit.ts';

/** Ends the run: what AWS would read is not here, and guessing would make the test worthless. */
export function unsupportedReader({ state }: Visit, what: string): ExecutionFailure {
  return new ExecutionFailure(
    'sfn-sagemaker.UnsupportedItemReader',
    [
      `State ${JSON.stringify(state.name)} reads its items with ItemReader from ${what}, which this simulation does not have, so the run stops here.`,
      'It reads objects (s3:getObject: JSON, JSONL, CSV, Parquet, manifests of them) and listings (s3:listObjectsV2) of a folder that stands for S3.',
      'Give one with --objects FOLDER, in which FOLDER/my-bucket/in/items.csv is the object in/items.csv of my-bucket,',
      'or simulate the state with the items in its input (ItemsPath, or Items in JSONata).',
    ].join(' '),
  );
}

/** @throws ExecutionFailure when nothing stands for S3 */
export function requireObjects(visit: Visit): void {
  if (!visit.run.engine.objects.hasBase) throw unsupportedReader(visit, 'S3');
}
