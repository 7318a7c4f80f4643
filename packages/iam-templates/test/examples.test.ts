import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument, readWorkflow, type Workflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { executionRolePolicy, type PolicyFormat, renderPolicy } from '../src/index.ts';

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
const examples = globSync('*/workflows/*.asl.{json,yaml}', { cwd: folder })
  .toSorted()
  .map((path) => [basename(path).split('.')[0] ?? '', path] as const);
const files: readonly (readonly [PolicyFormat, string])[] = [
  ['json', 'json'],
  ['cloudformation', 'yaml'],
  ['terraform', 'tf'],
];

async function example(name: string, path: string): Promise<Workflow> {
  const text = readFileSync(join(folder, path), 'utf8');
  return readWorkflow(await readDocument(text, { path }), { name });
}

it('are found', () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
});

describe.each(examples)('%s', (name, path) => {
  it.each(files)('as %s for an account that is not known', async (format, suffix) => {
    const text = renderPolicy(await executionRolePolicy(await example(name, path)), format);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${suffix}`);
  });

  it.each(files)('as %s for one environment', async (format, suffix) => {
    const environment = {
      ...{ partition: 'aws', region: 'us-west-2', account: '123456789012' },
      stateMachineName: `${name}-staging`,
    };
    const text = renderPolicy(
      await executionRolePolicy(await example(name, path), environment),
      format,
    );
    await expect(text).toMatchFileSnapshot(`golden/${name}.staging.${suffix}`);
  });
});
