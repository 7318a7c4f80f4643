import {
  evaluateJsonataTemplate,
  type Json,
  type JsonataScope,
  type JsonObject,
} from '@sfn-sagemaker/asl-model';
import { contextObject } from '../context/contextObject.ts';
import { fieldOf, isObject } from '../definition/fields.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import { type Steps, settle } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { Extra, FieldValue, Outcome, StateData } from './stateData.ts';
import { unexpectedType } from './unexpectedType.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html */
export class JsonataData implements StateData {
  readonly input: Json;
  readonly #visit: Visit;
  readonly #fields: Readonly<JsonObject>;
  /** What locations in causes begin with: empty, or `ItemReader/`. */
  readonly #prefix: string;

  constructor(visit: Visit, fields: Readonly<JsonObject> = visit.state.fields, prefix = '') {
    this.#visit = visit;
    this.#fields = fields;
    this.#prefix = prefix;
    this.input = visit.rawInput;
  }

  inside(fields: Readonly<JsonObject>, location: string): StateData {
    return new JsonataData(this.#visit, fields, `${location}/`);
  }

  *value(field: string, expected: 'number' | 'string'): Steps<FieldValue | undefined> {
    const found = yield* this.#written(field);
    if (found === undefined) return undefined;
    const { written, value } = found;
    if (typeof value === expected) return found;
    throw unexpectedType({ field: this.#prefix + field, written, value, expected });
  }

  *#written(field: string): Steps<(FieldValue & { readonly value: Json }) | undefined> {
    const written = fieldOf(this.#fields, field);
    if (written === undefined) return undefined;
    return { value: yield* this.evaluate(written, field), field, written };
  }

  *template(field: string, extra: Extra = {}): Steps<Json | undefined> {
    const template = fieldOf(this.#fields, field);
    if (template === undefined) return undefined;
    return yield* this.evaluate(template, field, extra);
  }

  *holds(rule: Readonly<JsonObject>, location: string): Steps<boolean> {
    const written = fieldOf(rule, 'Condition') ?? null;
    const value = yield* this.evaluate(written, location);
    if (typeof value === 'boolean') return value;
    throw unexpectedType({ field: location, written, value, expected: 'boolean' });
  }

  *items(): Steps<FieldValue> {
    const items = yield* this.#written('Items');
    return items ?? { value: this.input, field: '', written: this.input };
  }

  *work(): Steps<Json> {
    const work = (yield* this.template('Arguments')) ?? this.input;
    this.#visit.inspect?.('afterArguments', work);
    return work;
  }

  *transform(): Steps<Outcome> {
    return yield* this.passOn();
  }

  *finish(result: Json): Steps<Outcome> {
    this.#visit.inspect?.('result', result);
    return yield* this.#leave(result, this.#visit.state.fields, { result });
  }

  *passOn(fields: Readonly<JsonObject> = this.#visit.state.fields): Steps<Outcome> {
    return yield* this.#leave(this.input, fields, {});
  }

  *recover(errorOutput: JsonObject, catcher: Readonly<JsonObject>): Steps<Outcome> {
    return yield* this.#leave(errorOutput, catcher, { errorOutput });
  }

  /** Evaluates one template with what may be read there. */
  *evaluate(template: Json, field: string, extra: Extra = {}): Steps<Json> {
    return yield* settle(
      evaluateJsonataTemplate(this.#prefix + field, template, this.#scope(extra)),
    );
  }

  /** Assign and Output see the same variables: neither sees the other's effect. */
  *#leave(otherwise: Json, fields: Readonly<JsonObject>, extra: Extra): Steps<Outcome> {
    const output = fieldOf(fields, 'Output');
    const assigned = yield* this.#assign(fields, extra);
    return {
      output: output === undefined ? otherwise : yield* this.evaluate(output, 'Output', extra),
      assigned,
    };
  }

  *#assign(fields: Readonly<JsonObject>, extra: Extra): Steps<JsonObject | undefined> {
    const template = fieldOf(fields, 'Assign');
    if (template === undefined) return undefined;
    const assigned = yield* this.evaluate(template, 'Assign', extra);
    if (isObject(assigned)) return assigned;
    throw runtimeFailure(this.#visit, 'Assign must be a JSON object.');
  }

  #scope(extra: Extra): JsonataScope {
    const { branch, run } = this.#visit;
    const { result, errorOutput, item } = extra;
    const states: JsonObject = {
      input: this.input,
      context: contextObject(this.#visit, item),
      ...(result === undefined ? {} : { result }),
      ...(errorOutput === undefined ? {} : { errorOutput }),
    };
    const { random, scheduler } = run.engine;
    return { states, variables: branch.variables, random, now: scheduler.now };
  }
}
