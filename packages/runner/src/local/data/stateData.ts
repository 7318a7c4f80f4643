import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import type { Steps } from '../scheduler/steps.ts';

/** Values that a field's expressions can read beside the state's input. */
export interface Extra {
  /** `$states.result`. */
  readonly result?: Json;
  /** `$states.errorOutput`. */
  readonly errorOutput?: Json;
  /** `$$.Map.Item` while items are selected. */
  readonly item?: JsonObject;
}

/** What a state shows and assigns when it ends. */
export interface Outcome {
  readonly output: Json;
  readonly assigned: Readonly<JsonObject> | undefined;
}

/**
 * Input and output processing of one visit. There is one implementation per query language, so that
 * no state type asks which one it is in.
 */
export interface StateData {
  /** The effective input: after InputPath, or `$states.input`. */
  readonly input: Json;
  /**
   * Evaluates a field that may hold an expression; under JSONPath also `FieldPath`.
   *
   * @throws QueryError when JSONata gives a value of another type; what a path leads to is the
   * caller's to refuse.
   */
  value(field: string, expected: 'number' | 'string'): Steps<FieldValue | undefined>;
  /** Evaluates the template in a field, such as ItemSelector or Credentials. */
  template(field: string, extra?: Extra): Steps<Json | undefined>;
  /** The same for the fields of an object inside the state; `location` is its field's name. */
  inside(fields: Readonly<JsonObject>, location: string): StateData;
  /**
   * Whether a Choice rule holds; `location` names its condition in causes (its form is unverified).
   */
  holds(rule: Readonly<JsonObject>, location: string): Steps<boolean>;
  /** The items of a Map; what is no array is the caller's to refuse. */
  items(): Steps<FieldValue>;
  /** What a Task or Parallel works on: Parameters, Arguments, or the effective input. */
  work(): Steps<Json>;
  /** The end of a Pass. */
  transform(): Steps<Outcome>;
  /** The end of a state that has a result: Task, Parallel, Map. */
  finish(result: Json): Steps<Outcome>;
  /** The end of a state whose input goes on. A Choice rule has fields of its own. */
  passOn(fields?: Readonly<JsonObject>): Steps<Outcome>;
  /** The way out through a catcher. */
  recover(errorOutput: JsonObject, catcher: Readonly<JsonObject>): Steps<Outcome>;
}

/** A field's value with how the definition wrote it, for causes that quote it. */
export interface FieldValue {
  /** Absent where a path leads nowhere. */
  readonly value: Json | undefined;
  /** `Seconds` or `SecondsPath`; empty for the state's input itself. */
  readonly field: string;
  /** As written: a path, an expression, or the value itself. */
  readonly written: Json;
}
