import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { acceptedByUs, refusedByUs } from './disagreements.ts';

it('docs/compatibility.md lists every disagreement with its reason', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/compatibility.md'), 'utf8');
  const [verdicts = ''] = page.split('\n## Executions');
  const lines = verdicts.split('\n').map((line) => line.replace(/ +/g, ' '));
  const rows = lines.filter((line) => line.startsWith('| `'));
  const disagreements = Object.entries({ ...refusedByUs, ...acceptedByUs });
  expect(rows).toHaveLength(disagreements.length);
  for (const [index, [name, reason]] of disagreements.entries()) {
    expect(rows[index]).toContain(`| \`${name}\` |`);
    expect(rows[index]).toContain(`| ${reason} |`);
  }
});
