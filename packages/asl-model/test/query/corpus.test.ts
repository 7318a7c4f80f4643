import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/json.ts';
import { COMPARISON_OPERATORS } from '../../src/query/comparison/comparisonOperators.ts';
import { readPath } from '../../src/query/evaluatePath.ts';
import { evaluatePayloadTemplate } from '../../src/query/evaluatePayloadTemplate.ts';
import { looksLikeIntrinsic, parseIntrinsic } from '../../src/query/intrinsics/parseIntrinsic.ts';
import { evaluateJsonataTemplate } from '../../src/query/jsonata/evaluateJsonataTemplate.ts';
import { isJsonataText } from '../../src/query/jsonata/jsonataText.ts';
import { parseJsonata } from '../../src/query/jsonata/parseJsonata.ts';
import { parseJsonPath } from '../../src/query/jsonPath/parseJsonPath.ts';
import { QueryError } from '../../src/query/queryError.ts';
import { corpusIsThere, isAsRecorded, type Recording, readCorpus } from './corpus.ts';
import { type FixtureScope, jsonataScope, jsonPathScope } from './scope.ts';

const recordings = readCorpus<Recording>('execution-open.jsonl');

function scopeOf({ input, context }: Recording): FixtureScope {
  const execution = { Input: input, Name: context.executionName };
  return {
    data: input,
    context: { Execution: execution, StateMachine: { Name: context.stateMachineName } },
  };
}

/** The only state of a recording whose machine has one. */
function stateOf({ definition }: Recording): JsonObject {
  return definition.States[definition.StartAt] ?? {};
}

/** Evaluates a Pass state without an engine, as far as these recordings need it. */
async function passState(recording: Recording): Promise<Json> {
  const state = stateOf(recording);
  if (recording.queryLanguage === 'JSONata') {
    return evaluateJsonataTemplate(
      'Output',
      state.Output ?? null,
      jsonataScope(scopeOf(recording)),
    );
  }
  const scope = jsonPathScope(scopeOf(recording));
  const parameters = evaluatePayloadTemplate(state.Parameters ?? null, scope);
  if (typeof state.OutputPath !== 'string') return parameters;
  return readPath(state.OutputPath, { ...scope, input: { result_path: parameters } });
}

async function passesAsRecorded(recording: Recording): Promise<boolean> {
  const { expected } = recording;
  try {
    return isAsRecorded(await passState(recording), expected.output);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const prefix = `An error occurred while executing the state '${recording.definition.StartAt}'`;
    const cause = expected.cause ?? '';
    return (
      error.error === expected.error && cause.startsWith(prefix) && cause.endsWith(error.cause)
    );
  }
}

function choosesAsRecorded(recording: Recording): boolean {
  const scope = jsonPathScope(scopeOf(recording));
  const rules = stateOf(recording).Choices;
  const rule = Array.isArray(rules) ? rules[0] : undefined;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return false;
  const operator = [...COMPARISON_OPERATORS.values()].find(({ name }) => Object.hasOwn(rule, name));
  const operand = operator === undefined ? undefined : rule[operator.name];
  if (operator === undefined || operand === undefined) return false;
  const expected = operator.operandIsPath ? readPath(String(operand), scope) : operand;
  const holds = operator.test(readPath(String(rule.Variable), scope), expected);
  const output = { 'TestResult.$': holds ? 'ConditionTrue' : 'ConditionFalse' };
  return isAsRecorded(output, recording.expected.output);
}

async function missesOf(
  category: string,
  isRight: (recording: Recording) => boolean | Promise<boolean>,
): Promise<{ readonly share: string; readonly misses: readonly string[] }> {
  const cases = recordings.filter((recording) => recording.category === category);
  const misses: string[] = [];
  for (const recording of cases) if (!(await isRight(recording))) misses.push(recording.id);
  return { share: `${cases.length - misses.length} of ${cases.length}`, misses };
}

interface Written {
  readonly id: string;
  readonly kind: 'path' | 'intrinsic' | 'jsonata';
  readonly text: string;
}

/** Every expression in a definition: what is behind `.$` keys, and `{% … %}`. */
function expressionsOf(id: string, value: Json, key = ''): Written[] {
  if (typeof value === 'string') {
    if (isJsonataText(value)) return [{ id, kind: 'jsonata', text: value }];
    if (!key.endsWith('.$')) return [];
    return [{ id, kind: looksLikeIntrinsic(value) ? 'intrinsic' : 'path', text: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  // A Result is data: nothing in it is evaluated.
  const members = Object.entries(value).filter(([name]) => name !== 'Result');
  return members.flatMap(([name, member]) => expressionsOf(id, member, name));
}

const PARSERS = { path: parseJsonPath, intrinsic: parseIntrinsic, jsonata: parseJsonata };

function describeRecordings(): void {
  it('evaluates intrinsic functions as recorded', async () => {
    const { share, misses } = await missesOf('intrinsic_functions', passesAsRecorded);
    expect(misses, `${share} as recorded`).toStrictEqual([]);
    expect(share).toBe('104 of 104');
  });

  it('evaluates Choice comparisons as recorded', async () => {
    const { share, misses } = await missesOf('choice_operators', choosesAsRecorded);
    expect(misses, `${share} as recorded`).toStrictEqual([]);
    expect(share).toBe('296 of 296');
  });

  it('parses every expression in a definition that AWS accepted', async () => {
    const accepted = readCorpus<{ id: string; definition: Json }>('accepted-by-aws.jsonl');
    const written = accepted.flatMap(({ id, definition }) => expressionsOf(id, definition));
    const refused: string[] = [];
    for (const { id, kind, text } of written) {
      const parsed = await PARSERS[kind](text);
      if (!parsed.ok) refused.push(`${id}: ${text}: ${parsed.problem.message}`);
    }
    expect(refused).toStrictEqual([]);
    expect(written.length).toBeGreaterThan(300);
  });
}

if (corpusIsThere) describe('recordings of AWS', describeRecordings);
else {
  describe('recordings of AWS are not beside this checkout', () => {
    it('reads none', () => {
      expect(recordings).toStrictEqual([]);
    });
  });
}
