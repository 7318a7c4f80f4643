import { type Json, type JsonObject, setMember } from '../../json.ts';
import { VALUE_DEPTH } from '../jsonEquality.ts';
import { QueryError } from '../queryError.ts';
import type { JsonataScope } from '../scope.ts';
import { bindFunctions } from './bindFunctions.ts';
import type { CompiledJsonata, CompileJsonata } from './compiledJsonata.ts';
import { evaluationFailure, nothingReturned } from './jsonataError.ts';
import { isJsonataText } from './jsonataText.ts';
import { plainJson } from './plainJson.ts';

/** Reads the time that the scope gives, in the library's own format. */
const NOW = '{% function($picture, $zone) { $fromMillis($millis(), $picture, $zone) } %}';

export class JsonataEvaluator {
  private readonly compile: CompileJsonata;

  constructor(compile: CompileJsonata) {
    this.compile = compile;
  }

  async evaluate(field: string, text: string, scope: JsonataScope): Promise<Json> {
    const parsed = this.compile(text);
    if (!parsed.ok) {
      const place = { field, expression: text };
      throw evaluationFailure(place, { message: parsed.problem.message });
    }
    const place = { field, expression: parsed.value.text };
    try {
      const bindings = await this.bindings(parsed.value, scope);
      const result = await parsed.value.compiled.evaluate(undefined, bindings);
      if (result === undefined) throw nothingReturned(place);
      return plainJson(result);
    } catch (error) {
      if (error instanceof QueryError) throw error;
      throw evaluationFailure(place, error);
    }
  }

  evaluateTemplate(field: string, template: Json, scope: JsonataScope): Promise<Json> {
    return this.fill(field, template, { scope, depth: 0 });
  }

  private async bindings(
    expression: CompiledJsonata,
    scope: JsonataScope,
  ): Promise<Record<string, unknown>> {
    const bindings = { ...bindFunctions(scope), ...scope.variables, states: scope.states };
    const { now } = scope;
    if (now === undefined) return bindings;
    const millis = (): number => now;
    if (!expression.variables.some(({ name }) => name === 'now')) return { ...bindings, millis };
    const parsed = this.compile(NOW);
    if (!parsed.ok) return { ...bindings, millis };
    return {
      ...bindings,
      millis,
      now: await parsed.value.compiled.evaluate(undefined, { millis }),
    };
  }

  private async fill(
    field: string,
    template: Json,
    at: { readonly scope: JsonataScope; readonly depth: number },
  ): Promise<Json> {
    if (typeof template === 'string') {
      return isJsonataText(template) ? this.evaluate(field, template, at.scope) : template;
    }
    if (typeof template !== 'object' || template === null) return template;
    if (at.depth > VALUE_DEPTH) {
      const message = `nested more than ${VALUE_DEPTH} levels deep`;
      throw evaluationFailure({ field, expression: '' }, { message });
    }
    const below = { scope: at.scope, depth: at.depth + 1 };
    if (Array.isArray(template)) return this.fillArray(field, template, below);
    const filled: JsonObject = {};
    for (const [key, value] of Object.entries(template)) {
      setMember(filled, key, await this.fill(`${field}/${key}`, value, below));
    }
    return filled;
  }

  private async fillArray(
    field: string,
    items: readonly Json[],
    below: { readonly scope: JsonataScope; readonly depth: number },
  ): Promise<Json> {
    const filled: Json[] = [];
    for (const [index, item] of items.entries()) {
      filled.push(await this.fill(`${field}[${index}]`, item, below));
    }
    return filled;
  }
}
