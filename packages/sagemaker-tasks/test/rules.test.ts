import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { sagemakerRules } from '../src/index.ts';
import { findings, findingText } from './findings.ts';

const fixtures = new URL('./fixtures/rules/', import.meta.url);

function fixture(code: string, name: string): string {
  return readFileSync(new URL(`${code}/${name}.asl.json`, fixtures), 'utf8');
}

/** Without advice about operation that a fixture is not about: any workflow gets some. */
function judged(text: string, code: string): Diagnostic[] {
  return findings(text).filter((finding) => finding.code < 'SM3' || finding.code === code);
}

/** Those that a fixture needs on the way say so. */
function wrongStates(text: string): string[] {
  const states: Record<string, { Comment?: string }> = JSON.parse(text).States;
  return Object.keys(states).filter((name) => states[name]?.Comment !== 'This one is right.');
}

describe('rules', () => {
  it('have unique codes and names, and a fixture each', () => {
    const codes = sagemakerRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(sagemakerRules.map(({ name }) => name)).size).toBe(codes.length);
    expect(readdirSync(fixtures).toSorted()).toEqual(codes.toSorted());
  });

  describe.each(sagemakerRules.map(({ code, name }) => ({ code, name })))(
    '$code $name',
    ({ code }) => {
      it('reports every state of the fixture, and no other rule does', async () => {
        const text = fixture(code, 'triggers');
        const found = judged(text, code);
        const states = wrongStates(text);
        expect(new Set(found.map((finding) => finding.code))).toEqual(new Set([code]));
        const reported = new Set(found.map(({ pointer }) => pointer.split('/')[2]));
        expect(states.filter((name) => !reported.has(name))).toEqual([]);
        expect([...reported].filter((name) => !states.includes(name ?? ''))).toEqual([]);
        const golden = found.map(findingText).join('\n');
        await expect(golden).toMatchFileSnapshot(`./golden/rules/${code}.txt`);
      });

      it('accepts what is right', () => {
        expect(judged(fixture(code, 'passes'), code).map(findingText)).toEqual([]);
      });
    },
  );
});
