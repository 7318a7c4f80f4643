import { checkWorkflow, readDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadSagemakerRules } from '../src/index.ts';

async function codes(expression: string): Promise<string[]> {
  const Arguments = {
    ModelName: `{% ${expression} %}`,
    PrimaryContainer: { Image: 'image', Environment: `{% ${expression} %}` },
  };
  const Resource = 'arn:aws:states:::sagemaker:createModel';
  const Model = { Type: 'Task', QueryLanguage: 'JSONata', Resource, Arguments, End: true };
  const text = JSON.stringify({ StartAt: 'Model', States: { Model } });
  const document = await readDocument(text, { path: 'model.asl.json' });
  const workflow = readWorkflow(document, { name: 'model' });
  const found = checkWorkflow(workflow, await loadSagemakerRules(workflow));
  return found.map(({ code }) => code);
}

describe('expressions', () => {
  it.each([
    ['texts', Array.from({ length: 20_000 }, () => "'a'").join(' & ')],
    ['lists', `${'['.repeat(4000)}${']'.repeat(4000)}`],
    ['objects', `${"{'a':".repeat(3000)}1${'}'.repeat(3000)}`],
    ['brackets', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['conditions', `${'$a ? '.repeat(2000)}1${' : 2'.repeat(2000)}`],
    ['an open bracket', '('],
  ])('with thousands of %s do not stop the check', async (_, expression) => {
    expect(await codes(expression)).toBeInstanceOf(Array);
  });

  it('may have keys that objects of JavaScript have', async () => {
    expect(await codes("{'__proto__': 'a', 'constructor': 5}")).toEqual(['SM203', 'SM203']);
  });
});
