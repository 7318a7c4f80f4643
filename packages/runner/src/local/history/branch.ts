import type { JsonObject } from '@sfn-sagemaker/asl-model';

/** One line of states: the execution itself, a branch of a Parallel, an iteration of a Map. */
export interface Branch {
  /** Id of the event that the next one follows. */
  lastEventId: number;
  /** Variables that its states see; replaced, never changed, so that branches can share them. */
  variables: Readonly<JsonObject>;
  /** `$$.Map.Item` of the iteration around it. */
  readonly item: JsonObject | undefined;
  /** Whether it is a branch of a Parallel itself. */
  readonly inParallel: boolean;
}
