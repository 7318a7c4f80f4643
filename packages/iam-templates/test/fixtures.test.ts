import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { executionRolePolicy, type PolicyFormat, renderPolicy } from '../src/index.ts';

const folder = new URL('fixtures/', import.meta.url);
const formats: readonly (readonly [PolicyFormat, string])[] = [
  ['json', 'json'],
  ['cloudformation', 'yaml'],
  ['terraform', 'tf'],
];

describe.each(readdirSync(folder).toSorted())('%s', (file) => {
  const [name = ''] = file.split('.');
  const document = parseDocument(readFileSync(new URL(file, folder), 'utf8'), { path: file });

  it.each(formats)('as %s', async (format, suffix) => {
    const text = renderPolicy(await executionRolePolicy(readWorkflow(document, { name })), format);
    await expect(text).toMatchFileSnapshot(`golden/fixtures/${name}.${suffix}`);
  });
});
