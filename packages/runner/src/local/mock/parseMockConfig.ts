import {
  type Diagnostic,
  type Document,
  type Json,
  nearest,
  stringOf,
  toJson,
} from '@sfn-sagemaker/asl-model';
import type { ExecutionStatus } from '../execution.ts';
import type { MockedAttempts, MockedStates } from '../mock.ts';
import { type MockNode, MockReader, memberOf, quote, quoteAll } from './mockReader.ts';
import { parseMockedResponse } from './parseMockedResponse.ts';

/** One test case of a mocks file. */
interface MockedCase {
  readonly name: string;
  readonly mocks: MockedStates;
  /** SUCCEEDED unless `Expected` says otherwise. */
  readonly expected: { readonly status: ExecutionStatus; readonly error?: string };
  /** What the run starts with, of `Inputs`; absent where the workflow's sample input is meant. */
  readonly input?: Json;
  /** What the account holds before, of `Existing`; absent where every name is assumed to exist. */
  readonly existing?: readonly string[];
}

/**
 * The test cases of one state machine, and what is wrong with the file; with errors the cases are
 * not all there.
 */
export interface MockConfig {
  readonly cases: readonly MockedCase[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface MockConfigRequest {
  /** Of the state machine; a file about one state machine may name it otherwise. */
  readonly stateMachine: string;
  /** Keep this test case only. */
  readonly case?: string | undefined;
  /** Names of its states at every depth, to tell of mocks for others. */
  readonly states?: ReadonlySet<string>;
}

const MACHINE_EXAMPLE = '{ "TestCases": { "HappyPath": { "State": "Response" } } }';

/**
 * Reads a mocks file in the MockConfigFile format of AWS Step Functions Local, with the extensions
 * `Job` (how a simulated SageMaker job goes), `Expected` (how a test case is to end), `Inputs`
 * (what it starts with) and `Existing` (what SageMaker holds before it).
 * https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html
 *
 * @example
 * const text = '{ "StateMachines": { "train": { "TestCases": { "Happy": {} } } },
 * "MockedResponses": {} }';
 * const document = parseDocument(text, { path: 'train.mocks.json' });
 * const { cases } = parseMockConfig(document, { stateMachine: 'train' });
 */
export function parseMockConfig(document: Document, request: MockConfigRequest): MockConfig {
  const reader = new MockReader(document);
  const { root, diagnostics } = document;
  if (root === undefined || diagnostics.length > 0) return { cases: [], diagnostics };
  const file = { node: root, pointer: '' };
  const machine = machineIn(reader, file, request.stateMachine);
  const responses = responsesIn(reader, file);
  const cases =
    machine === undefined ? [] : casesIn(reader, machine, { responses, states: request.states });
  return {
    cases: wanted(reader, cases, { machine, name: request.case }),
    diagnostics: reader.diagnostics(),
  };
}

function machineIn(reader: MockReader, file: MockNode, name: string): MockNode | undefined {
  const top = reader.members(
    file,
    'A mocks file',
    `{ "StateMachines": {}, "MockedResponses": {} }`,
  );
  const listed = top.get('StateMachines');
  if (listed === undefined) {
    if (file.node.kind !== 'object') return undefined;
    reader.report(
      file,
      'The mocks file has no "StateMachines", so it has no test cases.',
      `Add "StateMachines": { ${quote(name)}: ${MACHINE_EXAMPLE} }.`,
    );
    return undefined;
  }
  const machines = reader.members(
    listed,
    'StateMachines',
    `{ ${quote(name)}: ${MACHINE_EXAMPLE} }`,
  );
  const [only] = machines.size === 1 ? machines.values() : [];
  const found = machines.get(name) ?? only;
  if (found === undefined && listed.node.kind === 'object') {
    reader.report(
      listed,
      `"StateMachines" has no ${quote(name)}, so this workflow has no test cases; it has ${quoteAll(machines.keys())}.`,
      `Name one of them ${quote(name)}, or give the file that is about this workflow.`,
    );
  }
  return found;
}

type Responses = ReadonlyMap<string, readonly MockedAttempts[]>;

/** What a test case may name. */
interface Known {
  readonly responses: Responses;
  readonly states: ReadonlySet<string> | undefined;
}

function responsesIn(reader: MockReader, file: MockNode): Responses {
  const listed = memberOf(file, 'MockedResponses');
  if (listed === undefined) return new Map();
  const named = reader.members(
    listed,
    'MockedResponses',
    '{ "Response": { "0": { "Return": {} } } }',
  );
  return new Map(
    [...named].map(([name, value]) => [name, parseMockedResponse(reader, name, value)]),
  );
}

function casesIn(reader: MockReader, machine: MockNode, known: Known): MockedCase[] {
  reader.members(machine, 'A state machine', MACHINE_EXAMPLE);
  const listed = memberOf(machine, 'TestCases');
  if (listed === undefined) return [];
  const named = reader.members(listed, 'TestCases', '{ "HappyPath": { "State": "Response" } }');
  const expected = memberOf(machine, 'Expected');
  const inputs = perCase(reader, machine, { field: 'Inputs', of: 'an input', cases: named });
  const holdings = perCase(reader, machine, { field: 'Existing', of: 'a list', cases: named });
  return [...named].map(([name, value]) => {
    const input = inputs.get(name);
    const existing = holdings.get(name);
    return {
      name,
      mocks: mocksIn(reader, value, { name, ...known }),
      expected: expectedOf(reader, expected && memberOf(expected, name)),
      ...(input && { input: toJson(input.node) }),
      ...(existing && { existing: existingIn(reader, existing) }),
    };
  });
}

interface PerCase {
  readonly field: string;
  readonly of: string;
  readonly cases: ReadonlyMap<string, MockNode>;
}

/** Something for no test case is one with a misspelt name. */
function perCase(
  reader: MockReader,
  machine: MockNode,
  { field, of, cases }: PerCase,
): ReadonlyMap<string, MockNode> {
  const listed = memberOf(machine, field);
  if (listed === undefined) return new Map();
  const found = reader.members(listed, field, '{ "HappyPath": … }');
  for (const [name, value] of found) {
    if (cases.has(name)) continue;
    reader.report(
      value,
      `"${field}" has ${of} for ${quote(name)}, which is no test case, so it would be ignored.`,
      `Test cases here: ${quoteAll(cases.keys())}.`,
    );
  }
  return found;
}

const RESOURCE =
  /^(?:model|endpoint|endpoint-config|training-job|processing-job|transform-job|hyper-parameter-tuning-job|labeling-job)\/[a-z0-9-]+$/i;

function existingIn(reader: MockReader, value: MockNode): readonly string[] {
  const listed = toJson(value.node);
  const entries = Array.isArray(listed) ? listed : [];
  const names = entries.filter((entry) => typeof entry === 'string' && RESOURCE.test(entry));
  if (!Array.isArray(listed) || names.length < entries.length) {
    reader.report(
      value,
      '"Existing" has something other than a list of resources of SageMaker, so it is unclear what the account holds.',
      'Write them as ARNs end, such as ["model/churn", "endpoint/churn", "training-job/churn-1"], or [] for none.',
    );
  }
  return names.map(String);
}

function mocksIn(
  reader: MockReader,
  value: MockNode,
  { name, responses, states: existing }: Known & { readonly name: string },
): MockedStates {
  const states = reader.members(value, `The test case ${quote(name)}`, '{ "State": "Response" }');
  const mocks = new Map<string, readonly MockedAttempts[]>();
  for (const [state, response] of states) {
    const attempts = responses.get(stringOf(response.node) ?? '');
    if (attempts !== undefined) mocks.set(state, attempts);
    else reportUnknownResponse(reader, response, { state, responses });
    if (existing?.has(state) === false) reportUnknownState(reader, response, { state, existing });
  }
  return mocks;
}

/** Its task would run without the mock, and the test would pass for another reason. */
function reportUnknownState(
  reader: MockReader,
  at: MockNode,
  { state, existing }: { readonly state: string; readonly existing: ReadonlySet<string> },
): void {
  const meant = nearest(state, existing);
  reader.report(
    at,
    `The test case mocks ${quote(state)}, and the workflow has no state of that name, so the mock would be ignored.`,
    meant === undefined
      ? 'Write the name of a state of the workflow, or remove the mock.'
      : `Did you mean ${quote(meant)}?`,
  );
}

function reportUnknownResponse(
  reader: MockReader,
  response: MockNode,
  { state, responses }: { readonly state: string; readonly responses: Responses },
): void {
  const name = stringOf(response.node);
  const problem =
    name === undefined
      ? `The state ${quote(state)} has a value that is no name of a response, so it could not be mocked.`
      : `The state ${quote(state)} is to answer with ${quote(name)}, which "MockedResponses" does not have, so it could not be mocked.`;
  const help = `Write one of ${quoteAll(responses.keys())}, or add it to "MockedResponses".`;
  reader.report(response, problem, help);
}

const STATUSES: readonly Json[] = ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];

function expectedOf(reader: MockReader, value: MockNode | undefined): MockedCase['expected'] {
  type Written = { readonly Status?: ExecutionStatus; readonly Error?: string };
  const written = value && reader.fields<Written>(value, 'Expected', EXPECTED_FIELDS);
  const { Status: status = 'SUCCEEDED', Error: error } = written ?? {};
  return error === undefined ? { status } : { status, error };
}

const EXPECTED_FIELDS = {
  Status: {
    takes: `one of ${STATUSES.join(', ')}`,
    test: (value: Json) => STATUSES.includes(value),
  },
  Error: { takes: 'the name of an error', test: (value: Json) => typeof value === 'string' },
};

interface Wanted {
  readonly machine: MockNode | undefined;
  readonly name: string | undefined;
}

function wanted(
  reader: MockReader,
  cases: readonly MockedCase[],
  { machine, name }: Wanted,
): readonly MockedCase[] {
  if (name === undefined || machine === undefined) return cases;
  const found = cases.filter((each) => each.name === name);
  if (found.length === 0) {
    reader.report(
      machine,
      `There is no test case ${quote(name)}, so nothing would be simulated.`,
      `Test cases here: ${quoteAll(cases.map((each) => each.name))}.`,
    );
  }
  return found;
}
