import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/findings.ts';

const folder = join(import.meta.dirname, '../fixtures/definitions');

async function errorsOf(kind: string, path: string) {
  const text = readFileSync(join(folder, kind, path), 'utf8');
  const findings = await findingsOf({ text, path });
  return findings.filter(({ severity }) => severity === 'error');
}

describe('every field, integration and expression that AWS documents', () => {
  it.each(readdirSync(join(folder, 'valid')))('is accepted: %s', async (path) => {
    expect(await errorsOf('valid', path)).toEqual([]);
  });
});

it('mistakes of every kind are found, each where it is', async () => {
  const lines: string[] = [];
  for (const path of readdirSync(join(folder, 'invalid'))) {
    const errors = await errorsOf('invalid', path);
    expect(errors.length, path).toBeGreaterThan(0);
    const places = errors.map(({ code, pointer, range: { start } }) => {
      return `${code} ${pointer || '/'} ${start.line}:${start.column}`;
    });
    lines.push(`${path.replace('.asl.json', '')}: ${places.join(', ')}\n`);
  }
  await expect(lines.join('')).toMatchFileSnapshot('../golden/definitions.txt');
});
