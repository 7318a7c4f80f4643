import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { stringAt } from '../json.ts';
import type { JobView } from './jobView.ts';

/** How many objects the made-up manifest holds. */
const objects = 100;

export function labelingDetails({ record, ended }: JobView): JsonObject {
  const labeled = ended && record.outcome === 'Completed' ? objects : 0;
  return {
    LabelCounters: {
      TotalLabeled: labeled,
      HumanLabeled: labeled,
      MachineLabeled: 0,
      FailedNonRetryableError: 0,
      Unlabeled: objects - labeled,
    },
    JobReferenceCode: record.name,
    ...(labeled > 0 && output(record.request, record.name)),
  };
}

function output(request: JsonObject, name: string): JsonObject {
  const folder = stringAt(request, 'OutputConfig', 'S3OutputPath')?.replace(/\/+$/, '') ?? '';
  const manifest = `${folder}/${name}/manifests/output/output.manifest`;
  return { LabelingJobOutput: { OutputDatasetS3Uri: manifest } };
}
