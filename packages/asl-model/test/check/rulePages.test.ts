import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulePages } from '../../../../scripts/rulePages.ts';

const folder = join(import.meta.dirname, '../../../../docs/rules');

it('the pages of the rules are up to date: node --conditions=@sfn-sagemaker/source scripts/generateRules.ts', async () => {
  const pages = await rulePages();
  const written = readdirSync(folder).map((file) => [
    file,
    readFileSync(join(folder, file), 'utf8'),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(pages));
});
