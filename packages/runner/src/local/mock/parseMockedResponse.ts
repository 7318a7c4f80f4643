import { type Json, toJson } from '@sfn-sagemaker/asl-model';
import { type MockedAttempts, type MockedResponse, refusals, type ScriptedJob } from '../mock.ts';
import { type FieldType, type MockNode, type MockReader, quote, quoteAll } from './mockReader.ts';

/** The answers of one name under `MockedResponses`, by attempt. */
export function parseMockedResponse(
  reader: MockReader,
  name: string,
  value: MockNode,
): readonly MockedAttempts[] {
  const what = `The mocked response ${quote(name)}`;
  const parsed: MockedAttempts[] = [];
  for (const [key, answer] of reader.members(value, what, '{ "0": { "Return": {} } }')) {
    const attempts = attemptsOf(key);
    const response = parseAnswer(reader, answer);
    if (attempts === undefined) reportKey(reader, key, answer);
    else if (response !== undefined) parsed.push({ ...attempts, response });
  }
  const clash = overlapIn(parsed);
  if (clash !== undefined) {
    reader.report(
      value,
      `${what} has two answers for attempt ${clash}; only one can be given.`,
      'Make the ranges of attempts follow each other, such as "0-1" and "2".',
    );
  }
  return parsed;
}

function attemptsOf(key: string): { first: number; last: number } | undefined {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(key);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last ? { first, last } : undefined;
}

function reportKey(reader: MockReader, key: string, answer: MockNode): void {
  reader.report(
    answer,
    `${quote(key)} names no attempt: calls of a state count from 0, so this answer could never be given.`,
    'Write one attempt, such as "0", or a range from the first to the last, such as "1-2".',
  );
}

function overlapIn(parsed: readonly MockedAttempts[]): number | undefined {
  const sorted = parsed.toSorted((one, other) => one.first - other.first);
  return sorted.find(({ first }, index) => first <= (sorted[index - 1]?.last ?? -1))?.first;
}

type AnswerParser = (reader: MockReader, content: MockNode) => MockedResponse | undefined;

const EXAMPLE =
  '{ "Return": {} }, { "Throw": { "Error": "…", "Cause": "…" } } or { "Job": { "Status": "Failed" } }';

function parseAnswer(reader: MockReader, answer: MockNode): MockedResponse | undefined {
  const members = reader.members(answer, 'An answer', EXAMPLE);
  if (answer.node.kind !== 'object') return undefined;
  const [only, ...more] = members;
  const parse = only === undefined ? undefined : PARSERS.get(only[0]);
  if (only !== undefined && parse !== undefined && more.length === 0) return parse(reader, only[1]);
  reader.report(
    answer,
    `An answer has exactly one of Return, Throw and Job; this one has ${quoteAll(members.keys())}, so it is unclear how the task ends.`,
    `Write ${EXAMPLE}.`,
  );
  return undefined;
}

const TEXT: FieldType = { takes: 'a string', test: (value) => typeof value === 'string' };
const CAUSE: FieldType = {
  takes: 'a string, or the JSON of which the cause is the text',
  test: (value) => value !== null,
};

/** Services give causes that are the text of JSON: it can be written as JSON here. */
function withCauseText<Thrown extends { readonly Cause?: Json }>({
  Cause,
  ...thrown
}: Thrown): Omit<Thrown, 'Cause'> & { readonly Cause?: string } {
  if (Cause === undefined) return thrown;
  return { ...thrown, Cause: typeof Cause === 'string' ? Cause : JSON.stringify(Cause) };
}

const STATUSES: readonly Json[] = ['Completed', 'Failed', 'Stopped'];

const PARSERS: ReadonlyMap<string, AnswerParser> = new Map<string, AnswerParser>([
  ['Return', (_reader, { node }) => ({ Return: toJson(node) })],
  [
    'Throw',
    (reader, content) => {
      type Thrown = { readonly Error?: string; readonly Cause?: Json };
      const thrown = reader.fields<Thrown>(content, 'Throw', { Error: TEXT, Cause: CAUSE });
      return thrown && { Throw: withCauseText(thrown) };
    },
  ],
  [
    'Job',
    (reader, content) => {
      const job = reader.fields<ScriptedJob>(content, 'Job', {
        Status: {
          takes: `one of ${STATUSES.join(', ')}`,
          test: (value) => STATUSES.includes(value),
        },
        FailureReason: TEXT,
        Refusal: {
          takes: `one of ${refusals.join(', ')}`,
          test: (value) => refusals.some((refusal) => refusal === value),
        },
        DurationSeconds: {
          takes: 'a number of seconds, 0 or more',
          test: (value) => typeof value === 'number' && value >= 0,
        },
      });
      return job && { Job: job };
    },
  ],
]);
