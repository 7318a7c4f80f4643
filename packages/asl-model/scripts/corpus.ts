// Counts verdicts on the recordings and published definitions beside the repository. Run:
// node --conditions=@sfn-sagemaker/source packages/asl-model/scripts/corpus.ts
import {
  corpusIsThere,
  type DefinitionCase,
  readCorpus,
  type ValidationCase,
} from '../test/corpus/corpus.ts';
import { findingsOf } from '../test/support/findings.ts';

async function isValid(text: string, path: string, type: 'STANDARD' | 'EXPRESS' | null) {
  const findings = await findingsOf({ text, path, type: type ?? 'STANDARD' });
  return findings.every(({ severity }) => severity !== 'error');
}

const counts = new Map<string, number>();
const count = (row: string): void => void counts.set(row, (counts.get(row) ?? 0) + 1);

for (const file of ['accepted-by-aws.jsonl', 'validation.jsonl']) {
  for (const test of readCorpus<ValidationCase>(file)) {
    if (test.api === 'TestState' && !test.definition?.States) continue;
    const text = test.definitionText ?? JSON.stringify(test.definition);
    const valid = await isValid(text, 'w.asl.json', test.type);
    count(
      `${file}: AWS ${test.expected.valid ? 'accepts' : 'refuses'}, we ${valid ? 'accept' : 'refuse'}`,
    );
  }
}
for (const { text, format, expected, placeholder } of readCorpus<DefinitionCase>(
  'definitions-open.jsonl',
)) {
  const valid = await isValid(text, `w.asl.${format}`, null);
  const kind = placeholder ? `${expected} with placeholders` : expected;
  count(`definitions-open.jsonl: ${kind}, we ${valid ? 'accept' : 'refuse'}`);
}
process.stdout.write(corpusIsThere ? '' : 'The corpus is not beside this repository.\n');
for (const [row, number] of [...counts].sort()) process.stdout.write(`${row}: ${number}\n`);
