import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sagemakerRules } from '../src/index.ts';
import { findings, findingText } from './findings.ts';

const fixtures = new URL('./fixtures/rules/', import.meta.url);

function fixture(code: string, name: string): string {
  return readFileSync(new URL(`${code}/${name}.asl.json`, fixtures), 'utf8');
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
        const found = findings(text);
        const states = Object.keys(JSON.parse(text).States);
        expect(new Set(found.map((finding) => finding.code))).toEqual(new Set([code]));
        expect([...new Set(found.map(({ pointer }) => pointer.split('/')[2]))]).toEqual(states);
        const golden = found.map(findingText).join('\n');
        await expect(golden).toMatchFileSnapshot(`./golden/rules/${code}.txt`);
      });

      it('accepts what is right', () => {
        expect(findings(fixture(code, 'passes')).map(findingText)).toEqual([]);
      });
    },
  );
});
