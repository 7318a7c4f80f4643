import { describe, expect, it } from 'vitest';
import { modelChanges } from '../scripts/modelChanges.ts';

const before = {
  source: 'botocore 1.0.0',
  operations: { CreateJob: {}, StopJob: {} },
  shapes: {
    Request: '{"type":"structure","members":{"Name":"Name","Old":"Mode"},"required":["Name"]}',
    Name: '{"type":"string","max":32,"pattern":"[a-z]+"}',
    Mode: '{"type":"string","enum":["File","Pipe"]}',
    Kept: '{"type":"list","member":"Name","max":5}',
    Changed: '{"type":"integer"}',
    Gone: '{"type":"string"}',
  },
};

const after = {
  source: 'botocore 1.1.0',
  operations: { CreateJob: {}, DeleteJob: {} },
  shapes: {
    Request:
      '{"type":"structure","members":{"Name":"LongName","New":"Mode"},"required":["Name","New"]}',
    Name: '{"type":"string","max":63}',
    Mode: '{"type":"string","enum":["File","FastFile"]}',
    Kept: '{"type":"list","member":"Name","max":5}',
    Changed: '{"type":"string"}',
    LongName: '{"type":"string"}',
  },
};

describe('changes of the model', () => {
  it('are told by operation and shape', async () => {
    await expect(modelChanges(before, after)).toMatchFileSnapshot('./golden/modelChanges.md');
  });

  it('are none between a model and itself', () => {
    expect(modelChanges(before, before).match(/No change\./g)).toHaveLength(2);
  });

  it('are cut when they are too many to read', () => {
    const many = (max: number) =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [
          `Shape${index}`,
          `{"type":"string","max":${max}}`,
        ]),
      );
    const text = modelChanges({ ...before, shapes: many(1) }, { ...before, shapes: many(2) });
    expect(text).toContain('- and 120 more');
    const values = (count: number) =>
      JSON.stringify({
        type: 'string',
        enum: Array.from({ length: count }, (_, index) => `ml.${index}`),
      });
    const types = modelChanges(
      { ...before, shapes: { Type: values(1) } },
      { ...before, shapes: { Type: values(50) } },
    );
    expect(types).toContain('`ml.20` and 29 more');
  });
});
