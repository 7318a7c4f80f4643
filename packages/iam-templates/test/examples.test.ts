import { readFileSync } from 'node:fs';
import { readDocument, readWorkflow, type Workflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { executionRolePolicy, type PolicyFormat, renderPolicy } from '../src/index.ts';

const examples = new Map([
  ['transform', 'json'],
  ['training', 'json'],
  ['labeling', 'json'],
  ['processing', 'yaml'],
  ['train-and-deploy', 'json'],
]);
const files: readonly (readonly [PolicyFormat, string])[] = [
  ['json', 'json'],
  ['cloudformation', 'yaml'],
  ['terraform', 'tf'],
];

async function example(name: string, extension: string): Promise<Workflow> {
  const path = `../../../examples/${name}/workflows/${name}.asl.${extension}`;
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  return readWorkflow(await readDocument(text, { path }), { name });
}

describe.each([...examples])('examples/%s', (name, extension) => {
  it.each(files)('as %s for an account that is not known', async (format, suffix) => {
    const text = renderPolicy(await executionRolePolicy(await example(name, extension)), format);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${suffix}`);
  });

  it.each(files)('as %s for one environment', async (format, suffix) => {
    const environment = {
      ...{ partition: 'aws', region: 'us-west-2', account: '123456789012' },
      stateMachineName: `${name}-staging`,
    };
    const text = renderPolicy(
      await executionRolePolicy(await example(name, extension), environment),
      format,
    );
    await expect(text).toMatchFileSnapshot(`golden/${name}.staging.${suffix}`);
  });
});
