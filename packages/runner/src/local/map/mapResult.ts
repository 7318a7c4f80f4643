import type { Json } from '@sfn-sagemaker/asl-model';

export interface MapResult {
  readonly result: Json;
  /** Id of the event that MapStateSucceeded follows. */
  readonly endedBy: number;
}
