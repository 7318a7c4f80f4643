import { nodeAt, type Position, readDocument } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/findings.ts';
import { corpusIsThere, type DefinitionCase, readCorpus, type ValidationCase } from './corpus.ts';
import { acceptedByUs, refusedByUs } from './disagreements.ts';

const textOf = (test: ValidationCase) =>
  test.definitionText ?? JSON.stringify(test.definition, null, 2);

async function errorsOf(test: ValidationCase) {
  const findings = await findingsOf({
    text: textOf(test),
    path: 'w.asl.json',
    type: test.type ?? 'STANDARD',
  });
  return findings.filter(({ severity }) => severity === 'error');
}

/** What of a message of AWS ours repeat. */
const wordsOf = (message: string) =>
  (message.split(' The value is not')[0] ?? '').trim().replace(/\.$/, '');

/** AWS writes `/States/A/Choices[0]/Next`, and `/` for the whole. */
const asPointer = (location: string) => location.replace(/\[(\d+)\]/g, '/$1').replace(/^\/$/, '');

const where = corpusIsThere ? '' : ' (the corpus is not here)';

describe(`recordings of AWS${where}`, () => {
  const accepted = readCorpus<ValidationCase>('accepted-by-aws.jsonl');
  const validated = readCorpus<ValidationCase>('validation.jsonl').filter(
    // A single state under TestState is no definition.
    ({ api, definition }) => api !== 'TestState' || definition?.States !== undefined,
  );

  it('are all read', () => {
    expect([accepted.length, validated.length]).toEqual(corpusIsThere ? [453, 28] : [0, 0]);
  });

  it('accept what we accept', async () => {
    for (const test of accepted) expect(await errorsOf(test), test.id).toEqual([]);
  });

  it('give the verdict that we give, with our error of the same code and words at the same place', async () => {
    for (const test of validated) {
      const errors = await errorsOf(test);
      expect(errors.length === 0, test.id).toBe(test.expected.valid);
      for (const { code, message, location } of test.expected.diagnostics ?? []) {
        const same = errors.filter(({ aws }) => aws === code);
        expect(same, test.id).not.toEqual([]);
        // AWS lists all missing fields at once, and its words about JSON are those of its parser.
        const isQuoted =
          code !== 'INVALID_JSON_DESCRIPTION' && !message.includes('[States, StartAt]');
        const texts = same.map((error) => error.message);
        if (isQuoted)
          expect(
            texts.some((text) => text.includes(wordsOf(message))),
            message,
          ).toBe(true);
        if (!location?.startsWith('/')) continue;
        const places = same.map(({ pointer }) => pointer);
        // Ours may be more exact: the member instead of the object.
        expect(
          places.some((place) => place.startsWith(asPointer(location))),
          `${test.id} ${places} ${location}`,
        ).toBe(true);
      }
    }
  });
});

describe(`published definitions${where}`, () => {
  const published = readCorpus<DefinitionCase>('definitions-open.jsonl');
  const definitions = published.filter(({ placeholder }) => !placeholder);

  it('have no errors where they are valid but for what a script replaces', async () => {
    const replaced = published.filter(({ placeholder }) => placeholder);
    expect(replaced.length).toBe(corpusIsThere ? 68 : 0);
    for (const { id, text, format } of replaced) {
      const findings = await findingsOf({ text, path: `w.asl.${format}` });
      expect(
        findings.filter(({ severity }) => severity === 'error'),
        id,
      ).toEqual([]);
    }
  });

  it('are all read', () => {
    expect(definitions.length).toBe(corpusIsThere ? 460 : 0);
  });

  it('have no errors when they are valid, and at least one when they are not', async () => {
    const verdicts = { refused: [] as string[], accepted: [] as string[] };
    for (const { id, text, format, expected } of definitions) {
      const findings = await findingsOf({ text, path: `w.asl.${format}` });
      const valid = findings.every(({ severity }) => severity !== 'error');
      if (valid && expected === 'invalid')
        verdicts.accepted.push(id.slice(id.lastIndexOf('/') + 1));
      if (!valid && expected === 'valid') verdicts.refused.push(id.slice(id.lastIndexOf('/') + 1));
    }
    expect(verdicts).toEqual(
      corpusIsThere
        ? { refused: Object.keys(refusedByUs), accepted: Object.keys(acceptedByUs) }
        : { refused: [], accepted: [] },
    );
  });

  it('have their first error at the place that is wrong', async () => {
    for (const { id, text, format, expected } of definitions) {
      if (expected !== 'invalid') continue;
      const path = `w.asl.${format}`;
      const [first] = (await findingsOf({ text, path })).filter(
        ({ severity }) => severity === 'error',
      );
      if (!first) continue;
      const { root, range } = await readDocument(text, { path });
      const around = nodeAt(root, first.pointer.replace(/\/[^/]*$/, '')) ?? root;
      const { start, end } = around ? range(around) : first.range;
      const at = first.range.start;
      expect(order(at) >= order(start) && order(at) <= order(end), `${id} ${first.pointer}`).toBe(
        true,
      );
      if (first.pointer.includes('/States/')) expect(order(at), id).toBeGreaterThan(order(start));
    }
  });
});

const order = ({ line, column }: Position) => line * 1_000_000 + column;
