import { existsSync, globSync, readFileSync } from 'node:fs';
import { checkWorkflow, readDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadSagemakerRules } from '../src/index.ts';
import { findingText } from './findings.ts';

const root = new URL('../../../', import.meta.url);
const corpus = new URL('../shared/corpus/', root);

async function errors(text: string, path: string): Promise<string[]> {
  const workflow = readWorkflow(await readDocument(text, { path }), { name: path });
  const found = checkWorkflow(workflow, await loadSagemakerRules(workflow));
  return found
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('SM'))
    .map(findingText);
}

describe('examples', () => {
  const files = globSync('examples/*/workflows/*.asl.{json,yaml}', { cwd: root.pathname });

  it('are the four of the guide and one more', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('%s has no error', async (path) => {
    expect(await errors(readFileSync(new URL(path, root), 'utf8'), path)).toEqual([]);
  });
});

interface Definition {
  readonly id: string;
  readonly format: 'json' | 'yaml';
  readonly expected: 'valid' | 'invalid';
  readonly placeholder: boolean;
  readonly text: string;
}

function definitions(): Definition[] {
  const lines = readFileSync(new URL('definitions-open.jsonl', corpus), 'utf8').trim().split('\n');
  return lines.map((line): Definition => JSON.parse(line));
}

describe('definitions that AWS takes', () => {
  if (!existsSync(corpus)) {
    it('are not beside this checkout', () => expect(existsSync(corpus)).toBe(false));
    return;
  }

  it('have no SageMaker error', async () => {
    const valid = definitions().filter(
      ({ expected, placeholder }) => expected === 'valid' && !placeholder,
    );
    const found = valid.map(async ({ id, format, text }) => ({
      id,
      errors: await errors(text, `definition.asl.${format}`),
    }));
    expect((await Promise.all(found)).filter(({ errors }) => errors.length > 0)).toEqual([]);
    expect(valid.length).toBeGreaterThan(300);
  });
});
