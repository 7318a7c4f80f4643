import { iamRules } from '@sfn-sagemaker/iam-templates';
import { describe, expect, it } from 'vitest';
import { codes, roleExample, roleFindings } from './roleExample.ts';

async function found(code: string, kind: 'triggers' | 'passes') {
  const findings = await roleFindings(roleExample(code, kind));
  return findings.filter(([, finding]) => finding.code === code);
}

it('every rule about roles has its examples', () => {
  expect(codes.toSorted()).toEqual(
    Object.values(iamRules)
      .map(({ code }) => code)
      .toSorted(),
  );
});

describe.each(codes)('%s', (code) => {
  it('is found in what triggers it, with what is wrong and what to do', async () => {
    const [[, finding] = []] = await found(code, 'triggers');
    expect(finding?.message).toMatch(/\.$/);
    expect(finding?.help).toMatch(/\.$/);
    expect(finding?.severity).toBe(
      Object.values(iamRules).find((rule) => rule.code === code)?.severity,
    );
  });

  it('is not found in what is right', async () => {
    expect(await found(code, 'passes')).toEqual([]);
  });
});
