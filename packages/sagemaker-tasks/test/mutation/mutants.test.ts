import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import {
  aslRules,
  checkWorkflow,
  type Json,
  parseDocument,
  readDocument,
  readWorkflow,
  toJson,
} from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadJsonata } from '../../src/argument/jsonata/parser.ts';
import { loadWholeModel, sagemakerRules } from '../../src/index.ts';
import type { Mutant } from './mutant.ts';
import { mutants } from './mutants.ts';

await Promise.all([loadWholeModel(), loadJsonata()]);

const root = new URL('../../../../', import.meta.url);
const corpus = new URL('../shared/corpus/definitions-open.jsonl', root);
const fixtures = new URL('../fixtures/rules/', import.meta.url);

/** Whether an error is reported in the state that has the defect. */
function isCaught({ definition, state }: Mutant): boolean {
  const document = parseDocument(JSON.stringify(definition), { path: 'mutant.asl.json' });
  const workflow = readWorkflow(document, { name: 'mutant' });
  return checkWorkflow(workflow, [...aslRules, ...sagemakerRules]).some(
    (found) => found.severity === 'error' && found.pointer.startsWith(state),
  );
}

async function definitionOf(text: string, path: string): Promise<Json> {
  const { root: tree } = await readDocument(text, { path });
  return tree === undefined ? null : toJson(tree);
}

interface Original {
  readonly name: string;
  readonly text: string;
  readonly path: string;
}

function missed(definition: Json): { missed: string[]; all: number } {
  const all = mutants(definition);
  return { missed: all.filter((one) => !isCaught(one)).map(({ title }) => title), all: all.length };
}

const examples = globSync('examples/*/workflows/*.asl.{json,yaml}', { cwd: root.pathname }).map(
  (path): Original => ({ name: path, path, text: readFileSync(new URL(path, root), 'utf8') }),
);
const passing = readdirSync(fixtures).map((code): Original => {
  const path = `${code}/passes.asl.json`;
  return { name: path, path, text: readFileSync(new URL(path, fixtures), 'utf8') };
});

describe('every single defect is caught', { timeout: 60_000 }, () => {
  it.each([...examples, ...passing])('in $name', async ({ text, path }) => {
    const found = missed(await definitionOf(text, path));
    expect(found.missed).toEqual([]);
  });

  if (!existsSync(corpus)) {
    it('real definitions are not beside this checkout', () => {
      expect(existsSync(corpus)).toBe(false);
    });
    return;
  }

  it('in real definitions', async () => {
    const lines = readFileSync(corpus, 'utf8').trim().split('\n');
    const real = lines
      .map((line) => JSON.parse(line))
      .filter(({ text, expected }) => /sagemaker/.test(text) && expected === 'valid')
      .filter(({ placeholder }) => !placeholder);
    let all = 0;
    for (const { id, text, format } of real) {
      const found = missed(await definitionOf(text, `definition.asl.${format}`));
      expect({ id, missed: found.missed }).toEqual({ id, missed: [] });
      all += found.all;
    }
    expect(all).toBeGreaterThan(500);
  });
});
