import { readFileSync } from 'node:fs';
import {
  checkWorkflow,
  type Diagnostic,
  readDocument,
  readWorkflow,
} from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadSagemakerRules, sagemakerRules } from '../src/index.ts';

const fixtures = new URL('./fixtures/rules/', import.meta.url);

/** JSON is YAML, which has comments. */
async function found(text: string, ignore: readonly string[] = []): Promise<Diagnostic[]> {
  const document = await readDocument(text, { path: 'workflow.asl.yaml' });
  const workflow = readWorkflow(document, { name: 'workflow', ignore });
  return checkWorkflow(workflow, await loadSagemakerRules(workflow));
}

function codes(findings: readonly Diagnostic[]): string[] {
  return findings.map(({ code }) => code).toSorted();
}

describe.each(sagemakerRules.map(({ code, name }) => ({ code, name })))(
  '$code $name',
  ({ code }) => {
    const text = readFileSync(new URL(`${code}/triggers.asl.json`, fixtures), 'utf8');
    const lines = text.split('\n');

    it('is silenced by a comment at the end of each of its lines, and nothing else is', async () => {
      const before = await found(text);
      const own = before.filter((finding) => finding.code === code);
      expect(own.length).toBeGreaterThan(0);
      const at = new Set(own.map(({ range }) => range.start.line));
      const silenced = lines.map((line, index) =>
        at.has(index + 1) ? `${line} # sfn-sagemaker-ignore ${code}` : line,
      );
      const others = before.filter((finding) => finding.code !== code);
      expect(codes(await found(silenced.join('\n')))).toEqual(codes(others));
    });

    it('is silenced by a comment in a line of its own before each', async () => {
      const own = (await found(text)).filter((finding) => finding.code === code);
      const at = new Set(own.map(({ range }) => range.start.line));
      const silenced = lines.flatMap((line, index) =>
        at.has(index + 1) ? [`# sfn-sagemaker-ignore: ${code}`, line] : [line],
      );
      expect(codes(await found(silenced.join('\n')))).not.toContain(code);
    });

    it('is silenced by the project file, and nothing else is', async () => {
      const others = (await found(text)).filter((finding) => finding.code !== code);
      expect(codes(await found(text, [code]))).toEqual(codes(others));
    });

    it('is not silenced by the code of another rule', async () => {
      const silenced = lines.map((line) => `${line} # sfn-sagemaker-ignore SM999`);
      const own = codes(await found(text)).filter((each) => each === code);
      const left = codes(await found(silenced.join('\n'))).filter((each) => each === code);
      expect(left).toEqual(own);
    });
  },
);
