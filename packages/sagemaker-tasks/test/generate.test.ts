import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelText, slimModel } from '../scripts/slimModel.ts';
import generated from '../src/api/model.generated.json' with { type: 'json' };

const botocore = {
  metadata: { apiVersion: '2017-07-24' },
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

  it('is committed as the generator writes it', () => {
    const file = new URL('../src/api/model.generated.json', import.meta.url);
    expect(modelText(generated)).toBe(readFileSync(file, 'utf8'));
  });
});
