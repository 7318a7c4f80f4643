// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/project/loadProject.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import { memoryShell } from '../memoryShell.ts';

const bound = 5_000;
const type = 'AWS::StepFunctions::StateMachine';
const nul = String.fromCharCode(0);
const pass = (fields = '') => `{"StartAt":"A","States":{"A":{"Type":"Pass"${fields},"End":true}}}`;
const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const megabyte = 'x'.repeat(900_000);
const bomb = Array.from({ length: 12 }, (_, level) => {
  const alias = Array.from({ length: 9 }, () => `*a${level}`).join(', ');
  return `y${level}: &a${level + 1} [${alias}]`;
}).join('\n');

const json = (definition: string) =>
  JSON.stringify({
    Resources: { Machine: { Type: type, Properties: { DefinitionString: definition } } },
  });
const yaml = (property: string) =>
  `Resources:\n  Machine:\n    Type: ${type}\n    Properties:\n      ${property}\n`;
const block = (text: string) =>
  yaml(`DefinitionString: !Sub |\n${text.replace(/^/gm, '        ')}`);

/** Where the text is, the text, and the codes of the errors that it must give. */
const templates: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['10,000 levels in a text', 't.json', json(pass(`,"Result":${deep}`)), ['ASL105']],
  ['10,000 levels in a block', 't.yaml', block(pass(`,"Result":${deep}`)), ['ASL105']],
  ['10,000 levels in an object', 't.yaml', yaml(`Definition: ${deep}`), ['ASL105']],
  [
    'an alias bomb around a state machine',
    't.yaml',
    `y: &a0 [1, 1]\n${bomb}\n${block(pass())}`,
    ['ASL108'],
  ],
  [
    'keys of prototypes in a text',
    't.json',
    json(pass(',"Result":{"__proto__":{"a":1},"constructor":2}')),
    [],
  ],
  [
    'resources named like prototypes',
    't.json',
    `{"Resources":{"__proto__":{"Type":"${type}","Properties":{"Definition":${pass()},"DefinitionSubstitutions":{"__proto__":"x","constructor":"y"}}}}}`,
    [],
  ],
  ['a string of a megabyte in a block', 't.yaml', block(pass(`,"Comment":"${megabyte}"`)), []],
  ['a pattern that backtracks', 't.yaml', block(pass(`,"InputPath":"$[?(@.a =~ /^(a+)+$/)]"`)), []],
  ['lone surrogates', 't.json', json(pass(',"Comment":"\\ud800"')), []],
  ['NUL bytes', 't.yaml', block(pass(`,"Comment":"${nul}"`)), ['PRJ109']],
  ['a byte order mark', 't.yaml', `\ufeff${block(pass())}`, []],
  ['CRLF', 't.yaml', block(pass()).replaceAll('\n', '\r\n'), []],
  ['500 conditions inside each other', 't.yaml', yaml(`Definition: ${conditions(500, 'x')}`), []],
  ['conditions that double', 't.yaml', `a: &a x\n${doubling(14)}\n${yaml('Definition: *c13')}`, []],
  ['many placeholders', 't.yaml', block(pass(`,"Comment":"${'${a}'.repeat(50_000)}"`)), []],
];

function conditions(depth: number, value: string): string {
  return `${'!If [C, '.repeat(depth)}${value}${', 1]'.repeat(depth)}`;
}

/** Each is a choice between two of the one before. */
function doubling(length: number): string {
  return Array.from({ length }, (_, level) => {
    const before = level === 0 ? '*a' : `*c${level - 1}`;
    return `c${level}: &c${level} !If [C, ${before}, ${before}]`;
  }).join('\n');
}

const errors = (findings: readonly Diagnostic[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('hostile templates', () => {
  it.each(templates)('%s give a clear answer in bounded time', async (_, path, text, codes) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    const started = performance.now();
    const project = await loadProject(memoryShell({ [path]: text }), [path]);
    const { files, workflows } = await buildReport(project);
    expect(performance.now() - started).toBeLessThan(bound);
    expect(errors([...files, ...workflows].flatMap(({ diagnostics }) => diagnostics))).toEqual(
      codes,
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });
});
