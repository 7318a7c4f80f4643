import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requestTypes } from '../scripts/requestTypes.ts';
import { modelText, renameShapes, slimModel } from '../scripts/slimModel.ts';
import { splitModel } from '../scripts/splitModel.ts';
import core from '../src/api/core.generated.json' with { type: 'json' };
import others from '../src/api/others.generated.json' with { type: 'json' };

const botocore = {
  operations: {
    StopJob: { input: { shape: 'StopJobRequest' }, errors: [{ shape: 'B' }, { shape: 'A' }] },
    CreateJob: { input: { shape: 'CreateJobRequest' }, output: { shape: 'CreateJobResponse' } },
  },
  shapes: {
    Unused: { type: 'string' },
    Name: { type: 'string', min: 1, max: 63, pattern: '[\\p{Alnum}]+' },
    StopJobRequest: { type: 'structure', members: { Name: { shape: 'Name' } } },
    CreateJobRequest: {
      type: 'structure',
      required: ['Name', 'Token'],
      members: {
        Token: { shape: 'Name', idempotencyToken: true },
        Name: { shape: 'Name' },
        Tags: { shape: 'Tags' },
        Mode: { shape: 'Mode' },
      },
    },
    CreateJobResponse: { type: 'structure', members: {} },
    Tags: { type: 'map', key: { shape: 'Name' }, value: { shape: 'Modes' }, max: 50 },
    Modes: { type: 'list', member: { shape: 'Mode' }, min: 0 },
    Mode: { type: 'string', enum: ['File', 'Pipe'] },
  },
};

describe('generated model', () => {
  it('has facts only, sorted, a line each', async () => {
    const text = modelText(slimModel(botocore, 'botocore 0.0.0'));
    await expect(text).toMatchFileSnapshot('./golden/slimModel.json');
  });

  it('refuses a model that lacks a shape', () => {
    const { Name: _, ...shapes } = botocore.shapes;
    expect(() => slimModel({ ...botocore, shapes }, 'botocore 0.0.0')).toThrow(/lacks/);
  });

  it('keeps shapes of the same name apart', () => {
    const { operations, shapes } = slimModel(
      renameShapes(botocore, (name) => `runtime.${name}`),
      '',
    );
    expect(operations).toHaveProperty('CreateJob.input', 'runtime.CreateJobRequest');
    expect(Object.keys(shapes)).toContain('runtime.Name');
    expect(shapes['runtime.Tags']).toContain('"key":"runtime.Name"');
  });

  it('is cut so that no shape is in both parts, and the core needs no other', () => {
    const operations = { CreateModel: { input: 'A' }, CreateDomain: { input: 'B' } };
    const shapes = {
      A: '{"type":"structure","members":{"X":"Shared"}}',
      B: '{"type":"structure","members":{"X":"Shared","Y":"Own"}}',
      Shared: '{"type":"string"}',
      Own: '{"type":"string"}',
    };
    const runtime = { source: '', operations: { InvokeEndpoint: {} }, shapes: {} };
    const split = splitModel({ source: '', operations, shapes }, runtime);
    expect(split.core.names).toEqual(['CreateModel', 'CreateDomain']);
    expect(Object.keys(split.core.operations)).toEqual(['CreateModel', 'InvokeEndpoint']);
    expect(Object.keys(split.core.shapes)).toEqual(['A', 'Shared']);
    expect(Object.keys(split.others.shapes)).toEqual(['B', 'Own']);
  });

  it.each([
    ['api/core.generated.json', () => modelText(core)],
    ['api/others.generated.json', () => modelText(others)],
    ['build/requests.generated.ts', () => requestTypes(core)],
  ])('is committed as the generator writes it: %s', (name, text) => {
    expect(text()).toBe(readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8'));
  });
});
