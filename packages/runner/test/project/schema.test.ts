// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders may stand anywhere
import { parseDocument } from '@sfn-sagemaker/asl-model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProjectFile, readProjectFile } from '../../src/project/projectFile.ts';
import { projectJsonSchemaText } from '../../src/project/schema.ts';

const editor = new Ajv2020({ strict: false }).compile(JSON.parse(projectJsonSchemaText()));

function read(value: unknown): ProjectFile & { readonly text: string } {
  const text = JSON.stringify(value, undefined, 1);
  const document = parseDocument(text, { path: 'sfn-sagemaker.json', format: 'json' });
  return { ...readProjectFile(document), text };
}

function accepts(value: unknown): boolean {
  return read(value).diagnostics.every(({ severity }) => severity !== 'error');
}

describe('the published JSON Schema of sfn-sagemaker.yaml', () => {
  it('is what the reader accepts; `vitest -u` writes it anew', async () => {
    await expect(projectJsonSchemaText()).toMatchFileSnapshot('../../sfn-sagemaker.schema.json');
  });

  it.each<[boolean, object]>([
    [true, { workflows: { a: { definition: 'a.json' } } }],
    [true, { workflows: { 'any name': { definition: 'a.json', role: 'managed', ignore: [] } } }],
    [true, { workflows: { a: { definition: 'a' } }, environments: {}, ignore: ['SM301'] }],
    [
      true,
      { workflows: { a: { definition: 'a' } }, environments: { p: { region: 'eusc-de-east-1' } } },
    ],
    [false, { workflows: {} }],
    [false, {}],
    [false, { workflows: { a: { definition: '' } } }],
    [false, { workflows: { a: { definition: 'a', typ: 'EXPRESS' } } }],
    [false, JSON.parse('{"workflows":{"__proto__":{"definition":"a"},"b":{"definition":"b"}}}')],
    [false, { workflows: { a: { definition: 'a' } }, environments: { p: { rollout: {} } } }],
  ])('and the reader both say %s to %j', (valid, value) => {
    expect([editor(value), accepts(value)]).toEqual([valid, valid]);
  });
});

/** A value that is right, or now and then another. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.constantFrom(null, '', 0, 1.5, true, [], {}, [''], 'push', '${Name}', 'us-west-2', '10m'),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: other });
}

/** An object with some of its keys, and now and then one that it does not have. */
function object(keys: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const unknown = fc.oneof(
    { weight: 30, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ typ: 1 }, { constructor: 1 }, { Definition: 'a' }) },
  );
  const known = fc.record(keys, {
    requiredKeys: ['definition', 'type'].filter((key) => key in keys),
  });
  return mostly(fc.tuple(known, unknown).map(([own, other]) => ({ ...own, ...other })));
}

function named(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const name = fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom('train', 'a b', 'constructor', 'on', '1', '') },
    { weight: 1, arbitrary: fc.constant('__proto__') },
  );
  return mostly(
    fc.array(fc.tuple(name, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
  );
}

const text = fc.constantFrom('a.json', '../b c.yaml', '${Name}');
const ignore = mostly(
  fc.array(mostly(fc.constantFrom('SM301', 'ASL100', 'IAM101')), { maxLength: 2 }),
);
const rollout = object({
  type: mostly(fc.constantFrom('all-at-once', 'canary', 'linear')),
  percent: mostly(fc.integer({ min: 1, max: 99 })),
  interval: mostly(fc.constantFrom('90s', '10m', '1h', '999999s')),
  alarms: mostly(fc.array(mostly(text), { maxLength: 2 })),
});
const file = object({
  workflows: named(
    object({
      definition: mostly(text),
      input: mostly(text),
      scenarios: mostly(text),
      objects: mostly(text),
      role: mostly(
        fc.constantFrom(
          'managed',
          'arn:aws:iam::123456789012:role/a',
          'arn:aws-cn:iam::123456789012:role/b/c',
        ),
      ),
      type: mostly(fc.constantFrom('STANDARD', 'EXPRESS')),
      execute: mostly(fc.constantFrom('after-deploy', 'never')),
      ignore,
    }),
  ),
  environments: named(
    object({
      on: mostly(fc.constantFrom('push', 'release', 'workflow_dispatch')),
      region: mostly(fc.constantFrom('us-west-2', 'us-gov-east-1', 'eusc-de-east-1')),
      substitutions: named(mostly(text)),
      rollout,
    }),
  ),
  ignore,
});

describe('on any file', () => {
  it('schema and reader agree, and every finding has its place and its help', () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(file, (value) => {
        const { diagnostics, text: source } = read(value);
        const valid = editor(value);
        seen[`${valid}`] += 1;
        expect({ value, accepted: diagnostics.length === 0 }).toEqual({ value, accepted: valid });
        const lines = source.split('\n');
        for (const { range, help, message } of diagnostics) {
          const { line, column } = range.start;
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
          expect([help, message].join()).not.toMatch(/undefined|\[object|Invalid/);
        }
      }),
      { numRuns: 2000 },
    );
    // Neither answer is the usual one.
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(300);
  });
});
