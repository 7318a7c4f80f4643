import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';

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
  /** The state it is in or ended in. */
  place?: Place;
}

/** A passage through a state, as far as a redrive needs to go on with it. */
export interface Place {
  readonly state: { readonly name: string };
  readonly rawInput: Json;
  readonly enteredEventId: number;
  readonly followedEventId: number;
  readonly enteredAt: number;
  /** Of a Parallel or an inline Map: its branches or iterations by index. */
  lines?: Map<number, Line>;
}

/** A branch or iteration: what it gave, or how far it came. */
export type Line = { readonly output: Json } | { readonly branch: Branch };
