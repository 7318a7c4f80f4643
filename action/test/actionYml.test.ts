import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../src/inputs.ts';
import { results } from '../src/judge.ts';
import { initialOutputs } from '../src/outputs.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
const inputs: Record<string, { description: string; default: string }> = action.inputs;

describe('action.yml', () => {
  it('has the inputs that are read', () => {
    expect(Object.keys(inputs)).toEqual(inputNames);
  });

  it('has defaults that mean the same as an empty input', () => {
    const env = Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      input.default,
    ]);
    const { token, ...explicit } = readInputs({
      ...Object.fromEntries(env),
      GITHUB_WORKSPACE: '/c',
    });
    const { token: none, ...empty } = readInputs({ GITHUB_WORKSPACE: '/c' });
    expect(explicit).toEqual(empty);
    expect([token, none]).toEqual([expect.stringContaining('github.token'), undefined]);
  });

  it('has the outputs that are set', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(initialOutputs));
  });

  it('lists the results there are', () => {
    const [listed = ''] = action.outputs.result.description.split(':');
    const values = [...listed.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    expect(values).toEqual(results);
    expect(results).toContain(initialOutputs.result);
  });

  it('runs on a Node that GitHub has', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'action/dist/main.js' });
  });

  it.each(Object.entries(inputs).filter(([, { description }]) => description.includes('Allowed:')))(
    'lists what %s allows',
    (name, { description }) => {
      const listed = /Allowed: (.*)/.exec(description)?.[1] ?? '';
      const allowed = [...listed.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
      expect(() => readInputs({ [`INPUT_${name.toUpperCase()}`]: '?' })).toThrow(
        `it can be: ${allowed.join(', ')}.`,
      );
    },
  );
});
