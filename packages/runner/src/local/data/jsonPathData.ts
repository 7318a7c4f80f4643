// biome-ignore-all lint/correctness/useYield: JSONPath never pauses, but it shares the interface of JSONata, which does.
import {
  evaluateField,
  evaluatePayloadTemplate,
  findPath,
  type Json,
  type JsonObject,
  type JsonPathScope,
  type Random,
  readPath,
  writeReferencePath,
} from '@sfn-sagemaker/asl-model';
import { contextObject } from '../context/contextObject.ts';
import { fieldOf, isObject, textOf } from '../definition/fields.ts';
import { runtimeFailure } from '../failure/toStateFailure.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import { ruleHolds } from './jsonPathRule.ts';
import type { Extra, FieldValue, Outcome, StateData } from './stateData.ts';

/** Fields whose failed path AWS reports in the words of its path library. */
const READ_AS_PATHS: ReadonlySet<string> = new Set(['TimeoutSecondsPath', 'HeartbeatSecondsPath']);
/** Fields that may hold an intrinsic function call. */
const READ_AS_FIELDS: ReadonlySet<string> = new Set(['ErrorPath', 'CausePath']);

/** https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html */
export class JsonPathData implements StateData {
  readonly input: Json;
  readonly #visit: Visit;
  readonly #fields: Readonly<JsonObject>;

  constructor(visit: Visit, fields: Readonly<JsonObject> = visit.state.fields) {
    this.#visit = visit;
    this.#fields = fields;
    this.input = this.#applyPath('InputPath', visit.rawInput);
    visit.inspect?.('afterInputPath', this.input);
  }

  inside(fields: Readonly<JsonObject>): StateData {
    return new JsonPathData(this.#visit, fields);
  }

  *value(field: string): Steps<FieldValue | undefined> {
    const written = fieldOf(this.#fields, field);
    if (written !== undefined) return { value: written, field, written };
    const pathField = `${field}Path`;
    const path = textOf(this.#fields, pathField);
    if (path === undefined) return undefined;
    return { value: this.#read(pathField, path), field: pathField, written: path };
  }

  *template(field: string, extra?: Extra): Steps<Json | undefined> {
    return this.#template(field, extra);
  }

  #template(field: string, extra?: Extra): Json | undefined {
    const template = fieldOf(this.#fields, field);
    if (template === undefined) return undefined;
    return evaluatePayloadTemplate(template, this.#scope(this.input, extra));
  }

  *holds(rule: Readonly<JsonObject>): Steps<boolean> {
    return ruleHolds(rule, this.#scope(this.input));
  }

  *items(): Steps<FieldValue> {
    const path = textOf(this.#visit.state.fields, 'ItemsPath') ?? '$';
    return { value: readPath(path, this.#scope(this.input)), field: 'ItemsPath', written: path };
  }

  *work(): Steps<Json> {
    return this.#work();
  }

  #work(): Json {
    const work = this.#template('Parameters') ?? this.input;
    this.#visit.inspect?.('afterParameters', work);
    return work;
  }

  *transform(): Steps<Outcome> {
    const work = this.#work();
    return this.#finish(fieldOf(this.#visit.state.fields, 'Result') ?? work);
  }

  *finish(result: Json): Steps<Outcome> {
    return this.#finish(result);
  }

  #finish(result: Json): Outcome {
    const { fields } = this.#visit.state;
    const selector = fieldOf(fields, 'ResultSelector');
    const { inspect } = this.#visit;
    inspect?.('result', result);
    const selected =
      selector === undefined ? result : evaluatePayloadTemplate(selector, this.#scope(result));
    inspect?.('afterResultSelector', selected);
    const combined = this.#combine(selected, fields);
    inspect?.('afterResultPath', combined);
    return this.#leave(combined, result, fields);
  }

  *passOn(fields: Readonly<JsonObject> = this.#visit.state.fields): Steps<Outcome> {
    return this.#leave(this.input, this.input, fields);
  }

  *recover(errorOutput: JsonObject, catcher: Readonly<JsonObject>): Steps<Outcome> {
    return {
      output: this.#combine(errorOutput, catcher),
      assigned: this.#assign(errorOutput, catcher),
    };
  }

  #leave(combined: Json, result: Json, fields: Readonly<JsonObject>): Outcome {
    const output = this.#applyPath('OutputPath', combined);
    return { output, assigned: this.#assign(result, fields) };
  }

  /** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultpath.html */
  #combine(result: Json, fields: Readonly<JsonObject>): Json {
    const path = fieldOf(fields, 'ResultPath');
    if (path === null) return this.#visit.rawInput;
    if (typeof path !== 'string' || path === '$') return result;
    return writeReferencePath(this.#visit.rawInput, path, result);
  }

  #assign(result: Json, fields: Readonly<JsonObject>): Readonly<JsonObject> | undefined {
    const template = fieldOf(fields, 'Assign');
    if (template === undefined) return undefined;
    const assigned = evaluatePayloadTemplate(template, this.#scope(result));
    if (isObject(assigned)) return assigned;
    throw runtimeFailure(this.#visit, 'Assign must be a JSON object.');
  }

  #applyPath(field: 'InputPath' | 'OutputPath', value: Json): Json {
    const path = fieldOf(this.#visit.state.fields, field);
    if (path === null) return {};
    if (typeof path !== 'string' || path === '$') return value;
    return readPath(path, this.#scope(value));
  }

  #read(field: string, path: string): Json | undefined {
    const scope = this.#scope(this.input);
    if (READ_AS_PATHS.has(field)) return readPath(path, scope);
    if (READ_AS_FIELDS.has(field)) return evaluateField(field, path, scope);
    const outcome = findPath(path, scope);
    return outcome.found ? outcome.value : undefined;
  }

  #scope(input: Json, { item }: Extra = {}): JsonPathScope {
    return new VisitScope(this.#visit, input, item);
  }
}

/** The context object is made only when an expression asks for it: most do not. */
class VisitScope implements JsonPathScope {
  readonly input: Json;
  readonly variables: Readonly<JsonObject>;
  readonly random: Random;
  readonly #visit: Visit;
  readonly #item: JsonObject | undefined;

  constructor(visit: Visit, input: Json, item: JsonObject | undefined) {
    this.input = input;
    this.variables = visit.branch.variables;
    this.random = visit.run.engine.random;
    this.#visit = visit;
    this.#item = item;
  }

  get context(): JsonObject {
    return contextObject(this.#visit, this.#item);
  }
}
