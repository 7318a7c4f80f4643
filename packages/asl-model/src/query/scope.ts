import type { Json, JsonObject } from '../json.ts';

/** Numbers from 0 (included) to 1 (excluded); seeded, so that a run can be repeated. */
export type Random = () => number;

/** What a JSONPath state's expressions can read. */
export interface JsonPathScope {
  /** What `$` is at this place. */
  readonly input: Json;
  /** What `$$` is: the context object. */
  readonly context: Json;
  /** What `$name` is, by name. */
  readonly variables: Readonly<JsonObject>;
  readonly random: Random;
}

/** What a JSONata state's expressions can read: `$states` and variables. */
export interface JsonataScope {
  /**
   * Fields of `$states` at this place: `input`, `context`, and `result` or `errorOutput` where
   * allowed.
   */
  readonly states: Readonly<JsonObject>;
  readonly variables: Readonly<JsonObject>;
  readonly random: Random;
  /**
   * What `$now()` and `$millis()` go by, in milliseconds since 1970; the host's clock where it is
   * absent.
   */
  readonly now?: number;
}
