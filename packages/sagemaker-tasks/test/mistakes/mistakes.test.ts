import {
  aslRules,
  checkWorkflow,
  type Json,
  type JsonObject,
  readDocument,
  readWorkflow,
} from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadSagemakerRules } from '../../src/index.ts';
import { isObject, type Keys, memberOf, renamed, replaced } from '../mutation/mutant.ts';
import { type Call, calls } from './calls.ts';
import { type ComputedParameter, impossible, possible } from './expressions.ts';
import { type Mistake, mistakes } from './mistakes.ts';
import { rightResources, wrongResources } from './resources.ts';

/** The same request in each way that a definition can pass it. */
const styles: Readonly<Record<string, (request: Json) => JsonObject>> = {
  'a JSONPath state': (Parameters) => ({ Parameters }),
  'a JSONata state': (Arguments) => ({ QueryLanguage: 'JSONata', Arguments }),
  'an expression': (request) => ({
    QueryLanguage: 'JSONata',
    Arguments: `{% ${JSON.stringify(request)} %}`,
  }),
};

function keysOf(at: string): Keys {
  return at.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function callNamed(name: string): Call {
  const call = calls[name];
  if (call === undefined) throw new Error(`There is no call ${name}.`);
  return call;
}

function withMistake(request: JsonObject, { at, value, as }: Mistake): Json {
  const keys = keysOf(at);
  if (as !== undefined) return renamed(request, keys, as);
  const exists = memberOf(request, keys) !== undefined;
  if (value === undefined || exists) return replaced(request, keys, value);
  const parent = keys.slice(0, -1);
  const around = memberOf(request, parent);
  if (isObject(around)) return replaced(request, parent, { ...around, [`${keys.at(-1)}`]: value });
  return replaced(request, parent, [...(around as Json[]), value]);
}

async function errors(state: JsonObject): Promise<string[]> {
  const definition = { StartAt: 'Call', States: { Call: { Type: 'Task', ...state, End: true } } };
  const document = await readDocument(JSON.stringify(definition), { path: 'call.asl.json' });
  const workflow = readWorkflow(document, { name: 'call' });
  const found = checkWorkflow(workflow, [...aslRules, ...(await loadSagemakerRules(workflow))]);
  return found
    .filter(({ code, severity }) => code < 'SM3' && severity !== 'info')
    .map(({ code, severity, pointer, message }) => `${severity} ${code} ${pointer} ${message}`);
}

describe.each(Object.entries(styles))('in %s', (_, style) => {
  it.each(Object.entries(calls))('%s is right', async (_name, { resource, request }) => {
    expect(await errors({ Resource: resource, ...style(request) })).toEqual([]);
  });

  it('every mistake is found', async () => {
    const missed: string[] = [];
    for (const mistake of mistakes) {
      const { resource, request } = callNamed(mistake.call);
      const state = { Resource: resource, ...style(withMistake(request, mistake)) };
      if ((await errors(state)).length === 0) missed.push(JSON.stringify(mistake));
    }
    expect(missed).toEqual([]);
  });
});

/** The call with each of the ways in which a parameter is computed. */
function computed({ call, at, jsonPath, jsonata, text }: ComputedParameter): JsonObject[] {
  const { resource: Resource, request } = callNamed(call);
  const keys = keysOf(at);
  const states: JsonObject[] = [];
  if (jsonPath !== undefined) {
    const path = `${keys.at(-1)}.$`;
    const named = renamed(request, keys, path);
    const Parameters = replaced(named, [...keys.slice(0, -1), path], jsonPath);
    states.push({ Resource, Parameters });
  }
  if (jsonata !== undefined) {
    const Arguments = replaced(request, keys, `{% ${jsonata} %}`);
    const marked = JSON.stringify(replaced(request, keys, '#'));
    const whole = `{% ${marked.replace('"#"', () => `(${jsonata})`)} %}`;
    states.push({ Resource, QueryLanguage: 'JSONata', Arguments });
    states.push({ Resource, QueryLanguage: 'JSONata', Arguments: whole });
  }
  if (text !== undefined) states.push({ Resource, Parameters: replaced(request, keys, text) });
  return states;
}

describe('computed parameters', () => {
  it.each(impossible)(
    'that no input makes right are found: $at $jsonPath $jsonata $text',
    async (parameter) => {
      for (const state of computed(parameter)) {
        expect({ state, found: (await errors(state)).length }).not.toEqual({ state, found: 0 });
      }
    },
  );

  it.each(possible)(
    'that some input makes right are not: $at $jsonPath $jsonata $text',
    async (parameter) => {
      for (const state of computed(parameter)) expect(await errors(state)).toEqual([]);
    },
  );
});

describe('resources', () => {
  it.each(wrongResources)('%j is found', async (Resource) => {
    const found = await errors({ Resource, Parameters: calls.train?.request ?? {} });
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(rightResources)('%j is right', async (Resource) => {
    const partition = /^arn:(.+):states:/.exec(Resource)?.[1] ?? 'aws';
    const request = JSON.stringify(callNamed('train').request);
    const Parameters = JSON.parse(request.replaceAll('arn:aws:', () => `arn:${partition}:`));
    const waits = Resource.endsWith('Token');
    if (waits) Parameters.Environment = { 'TOKEN.$': '$$.Task.Token' };
    expect(await errors({ Resource, Parameters })).toEqual([]);
  });
});
