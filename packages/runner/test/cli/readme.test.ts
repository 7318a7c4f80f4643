import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withReference } from '../../scripts/commandReference.ts';
import { commands } from '../../src/cli/commands.ts';

describe('README.md', () => {
  it('has every command and option as the command table has them (scripts/generate.ts writes it)', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(withReference(readme, commands)).toBe(readme);
  });
});
