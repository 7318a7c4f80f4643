import { describe, expect, it } from 'vitest';
import { projectJsonSchemaText } from '../../src/project/schema.ts';

describe('the published JSON Schema of sfn-sagemaker.yaml', () => {
  it('is what the reader accepts; `vitest -u` writes it anew', async () => {
    await expect(projectJsonSchemaText()).toMatchFileSnapshot('../../sfn-sagemaker.schema.json');
  });
});
