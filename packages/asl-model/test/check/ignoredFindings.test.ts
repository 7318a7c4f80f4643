import { aslRules, checkWorkflow, readDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';

async function found(text: string, ignore: readonly string[] = [], path = 'w.asl.yaml') {
  const document = await readDocument(text, { path });
  const findings = checkWorkflow(readWorkflow(document, { name: 'w', ignore }), aslRules);
  return findings.map(({ code, range }) => `${code}:${range.start.line}`);
}

const lines = (...more: string[]) =>
  ['StartAt: A', 'States:', '  A:', '    Type: Pass', '    End: true', ...more, ''].join('\n');

describe('a finding', () => {
  it('is there when nobody silences it', async () => {
    expect(await found(lines('    Nxt: B'))).toEqual(['ASL112:6']);
  });

  it.each([
    ['at the end of its line', ['    Nxt: B # sfn-sagemaker-ignore ASL112']],
    ['with others', ['    Nxt: B # sfn-sagemaker-ignore ASL100, ASL112']],
    ['in a line of its own before', ['    # sfn-sagemaker-ignore ASL112', '    Nxt: B']],
    [
      'before other comments',
      ['    # sfn-sagemaker-ignore: ASL112', '    # why', '', '    Nxt: B'],
    ],
  ])('is silenced by a comment %s', async (_, more) => {
    expect(await found(lines(...more))).toEqual([]);
  });

  it.each([
    ['another code', ['    Nxt: B # sfn-sagemaker-ignore ASL113']],
    ['no code', ['    Nxt: B # sfn-sagemaker-ignore']],
    [
      'other text on the line before',
      ['    Comment: c # sfn-sagemaker-ignore ASL112', '    Nxt: B'],
    ],
    ['another line', ['    # sfn-sagemaker-ignore ASL112', '    Comment: c', '    Nxt: B']],
  ])('is not silenced by a comment with %s', async (_, more) => {
    expect((await found(lines(...more))).map((one) => one.slice(0, 6))).toEqual(['ASL112']);
  });

  it('is silenced by the code that the project file lists', async () => {
    expect(await found(lines('    Nxt: B'), ['ASL112'])).toEqual([]);
  });

  it('is looked for in bounded time, whatever the comments say', async () => {
    const hostile = `    # sfn-sagemaker-ignore ${'A1 ,'.repeat(50_000)}`;
    const started = performance.now();
    await found(lines(hostile, '    Nxt: B'));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
