import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/findings.ts';

const bound = 5_000;
const definition = { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } };
const state = (fields: object) =>
  JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Pass', ...fields, End: true } } });
const pretty = JSON.stringify(definition, null, 2);
const yaml = 'StartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n';
const bomb = `x: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${Array.from({ length: 12 }, (_, level) => {
  const alias = Array.from({ length: 9 }, () => `*a${level}`).join(', ');
  return `y${level}: &a${level + 1} [${alias}]`;
}).join('\n')}\n`;
const nul = String.fromCharCode(0);

/** Path, text, and the codes of the errors that it must give. */
const texts: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['10,000 arrays in each other', 'w.asl.json', '['.repeat(10_000), ['ASL105']],
  ['10,000 objects in each other', 'w.asl.json', '{"a":'.repeat(10_000), ['ASL105']],
  ['10,000 levels, closed', 'w.asl.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, ['ASL105']],
  ['10,000 levels of YAML', 'w.asl.yaml', '['.repeat(10_000), ['ASL105']],
  ['2,000 levels of YAML by indentation', 'w.asl.yaml', nested(2_000), ['ASL105']],
  ['an alias bomb', 'w.asl.yaml', bomb, ['ASL108']],
  ['an alias inside its anchor', 'w.asl.yaml', 'a: &a\n  b: *a\n', ['ASL108']],
  ['keys of prototypes', 'w.asl.json', prototypeKeys('Pass'), []],
  ['states named like prototypes', 'w.asl.json', prototypeStates(), []],
  [
    'a path whose pattern backtracks',
    'w.asl.json',
    state({ InputPath: '$[?(@.a =~ /^(a+)+$/)]' }),
    [],
  ],
  [
    'a long path whose pattern backtracks',
    'w.asl.json',
    state({ InputPath: `$[?(@.a =~ /${'(a*)*'.repeat(5_000)}$/)]` }),
    [],
  ],
  ['lone surrogates', 'w.asl.json', state({ Comment: '\ud800', Result: '\udc00' }), []],
  [
    'lone surrogates as escapes',
    'w.asl.json',
    state({ Comment: 'x' }).replace('"x"', '"\\ud800"'),
    [],
  ],
  ['a string of a megabyte', 'w.asl.json', state({ Result: 'x'.repeat(1_000_000) }), []],
  [
    'a path of a megabyte',
    'w.asl.json',
    state({ InputPath: `$.${'x.'.repeat(500_000)}` }),
    ['ASL201'],
  ],
  ['a key of a megabyte', 'w.asl.json', state({ ['x'.repeat(1_000_000)]: 1 }), ['ASL112']],
  [
    'NUL bytes in a string',
    'w.asl.json',
    pretty.replace('Pass', `Pa${nul}ss`),
    ['ASL100', 'ASL117'],
  ],
  ['NUL bytes outside', 'w.asl.json', `${nul}${pretty}`, ['ASL100']],
  ['NUL as an escape', 'w.asl.json', state({ Comment: nul }), []],
  ['NUL bytes in YAML', 'w.asl.yaml', yaml.replace('Pass', `Pa${nul}ss`), ['ASL117']],
  ['a byte order mark', 'w.asl.json', `\ufeff${pretty}`, []],
  ['a byte order mark in YAML', 'w.asl.yaml', `\ufeff${yaml}`, []],
  ['CRLF', 'w.asl.json', pretty.replaceAll('\n', '\r\n'), []],
  ['CRLF in YAML', 'w.asl.yaml', yaml.replaceAll('\n', '\r\n'), []],
  ['old line ends', 'w.asl.json', pretty.replaceAll('\n', '\r'), []],
];

function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}

function prototypeKeys(type: string): string {
  const keys = '"__proto__": {"a": 1}, "constructor": 2, "toString": 3, "hasOwnProperty": 4';
  return `{"StartAt":"A","States":{"A":{"Type":"${type}","Parameters":{${keys}},"End":true}}}`;
}

function prototypeStates(): string {
  const names = ['__proto__', 'constructor', 'toString'];
  const states = names.map((name, index) => {
    const next = names[index + 1];
    return `"${name}":{"Type":"Pass",${next ? `"Next":"${next}"` : '"End":true'}}`;
  });
  return `{"StartAt":"__proto__","States":{${states.join(',')}}}`;
}

const errors = (findings: readonly Diagnostic[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('hostile texts', () => {
  it.each(texts)('%s give a clear answer in bounded time', async (_, path, text, codes) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    const started = performance.now();
    const findings = await findingsOf({ text, path });
    expect(performance.now() - started).toBeLessThan(bound);
    expect(errors(findings)).toEqual(codes);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
    for (const { message, range } of findings) {
      expect(message.length).toBeLessThan(1_000);
      expect(range.start.line).toBeGreaterThan(0);
      expect(range.start.column).toBeGreaterThan(0);
    }
  });

  it.each(['w.asl.json', 'w.asl.yaml'])(
    'any text as %s gives findings, the same ones twice',
    async (path) => {
      const broken = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'{}[]:,"\'&*|>-#!%@\\ \n\r\t', 'a', '\ud800', nul) }),
        fc
          .tuple(fc.nat(yaml.length), fc.string())
          .map(([at, more]) => yaml.slice(0, at) + more + yaml.slice(at)),
      );
      await fc.assert(
        fc.asyncProperty(broken, async (text) => {
          const findings = await findingsOf({ text, path });
          expect(await findingsOf({ text, path })).toEqual(findings);
          const lines = text.split('\n').length;
          for (const { range } of findings) {
            expect(range.start.line).toBeLessThanOrEqual(lines);
            expect(range.end.line).toBeLessThanOrEqual(lines);
          }
        }),
        { numRuns: 300 },
      );
    },
    30_000,
  );

  it('never change a definition by checking it', async () => {
    const text = state({ Parameters: { 'a.$': '$.b', c: [1, { d: null }] } });
    const { readDocument, readWorkflow, checkWorkflow, loadAslRules, toJson } = await import(
      '@sfn-sagemaker/asl-model'
    );
    const document = await readDocument(text, { path: 'w.asl.json' });
    const workflow = readWorkflow(document, { name: 'w' });
    checkWorkflow(workflow, await loadAslRules(workflow));
    expect(document.root && toJson(document.root)).toEqual(JSON.parse(text));
    expect(document.text).toBe(text);
  });
});
