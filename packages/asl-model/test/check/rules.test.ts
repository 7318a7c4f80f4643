import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aslRules, loadJsonataRules, syntaxRules } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { findingsOf, findingsText } from '../support/findings.ts';

const folder = join(import.meta.dirname, '../fixtures/rules');
const rules = [...Object.values(syntaxRules), ...aslRules, ...(await loadJsonataRules())];
/** Its example is a megabyte long: it has a test of its own. */
const withoutFixture = ['ASL170'];

async function check(code: string, kind: 'triggers' | 'passes') {
  const files = readdirSync(join(folder, code));
  const [path = ''] = files.filter((file) => file.startsWith(`${kind}.`));
  const text = readFileSync(join(folder, code, path), 'utf8');
  return findingsOf({ text, path, type: path.includes('.express.') ? 'EXPRESS' : 'STANDARD' });
}

describe('rules', () => {
  it('have a code and a name of their own, and examples', () => {
    const codes = rules.map(({ code }) => code).sort();
    expect(codes).toEqual([...new Set(codes)]);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(readdirSync(folder)).toEqual(codes.filter((code) => !withoutFixture.includes(code)));
  });

  describe.each(rules.filter(({ code }) => !withoutFixture.includes(code)))(
    '$code $name',
    ({ code, name, severity }) => {
      it('finds what is wrong and says where, why and what to write', async () => {
        const findings = await check(code, 'triggers');
        const own = findings.filter((finding) => finding.code === code);
        expect(own).not.toEqual([]);
        expect(own.map((finding) => finding.rule)).toContain(name);
        expect(own.map((finding) => finding.severity)).toContain(severity);
        await expect(findingsText(findings)).toMatchFileSnapshot(`../golden/rules/${code}.txt`);
      });

      it('is silent about what is right', async () => {
        expect(findingsText(await check(code, 'passes'))).toBe('');
      });
    },
  );
});

describe('ASL170 asl/definition-size', () => {
  const definition = (bytes: number) => {
    const text = JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } });
    return `${text.slice(0, -1)},"Comment":"${'x'.repeat(bytes - text.length - 13)}"}`;
  };

  it('takes a definition of exactly 1 MB and refuses one character more', async () => {
    const path = 'big.asl.json';
    expect(definition(1_048_576)).toHaveLength(1_048_576);
    expect(await findingsOf({ text: definition(1_048_576), path })).toEqual([]);
    const [finding] = await findingsOf({ text: definition(1_048_577), path });
    expect(finding).toMatchObject({ code: 'ASL170', severity: 'error' });
  });
});
