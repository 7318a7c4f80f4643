// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import {
  aslRules,
  checkWorkflow,
  loadJsonataRules,
  parseDocument,
  readWorkflow,
} from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rules = [...aslRules, ...(await loadJsonataRules())];
const check = (text: string) =>
  checkWorkflow(readWorkflow(parseDocument(text, { path: 'w.asl.json' }), { name: 'w' }), rules);

const names = fc.constantFrom(
  ...[
    'StartAt',
    'States',
    'Type',
    'Next',
    'End',
    'Choices',
    'Branches',
    'ItemProcessor',
    'Iterator',
  ],
  ...[
    'Retry',
    'Catch',
    'ErrorEquals',
    'Parameters',
    'x.$',
    'Assign',
    'Output',
    'Resource',
    'Label',
    'Credentials',
    'HeartbeatSeconds',
    'ItemBatcher',
    'ItemReader',
    'ResultWriter',
    'ProcessorConfig',
  ],
  ...['And', 'Not', 'Variable', 'Condition', 'Default', '__proto__', 'constructor', 'toString', ''],
);
const values = fc.constantFrom(
  ...[
    'Task',
    'Choice',
    'Parallel',
    'Map',
    'Wait',
    'A',
    'JSONata',
    '$.a',
    '$..[?(@.b)]',
    '{% $x( %}',
    '{% $a ?? $states.context.Map.x %}',
    '$$.Execution.x',
    '{{ a }}',
    'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
  ],
  ...["States.Format('{}", 'States.ALL', '${Name}', '${', '\ud800', '\0', 'arn:aws:states:::a:b.c'],
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    values,
    fc.jsonValue({ maxDepth: 1 }),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  record: fc
    .array(fc.tuple(names, tie('tree')), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
}));

describe('hostile definitions', () => {
  it('never throw, never change a prototype, and give the same findings twice', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(tree, tree, (states, more) => {
        const text = JSON.stringify({ StartAt: 'A', States: { A: states, B: more } });
        expect(check(text)).toEqual(check(text));
      }),
      { numRuns: 300 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  it('never throw when a text is cut or a character is changed', () => {
    const text = JSON.stringify({
      StartAt: 'A',
      States: {
        A: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Parameters: { 'Message.$': '$' },
          End: true,
        },
      },
    });
    fc.assert(
      fc.property(fc.nat(text.length), fc.string(), (at, other) => {
        for (const broken of [text.slice(0, at), text.slice(0, at) + other + text.slice(at + 1)]) {
          expect(check(broken)).toBeInstanceOf(Array);
        }
      }),
    );
  });

  it.each([
    ['a name of a megabyte', { States: { ['x'.repeat(1_000_000)]: {} } }],
    [
      'a value of a megabyte',
      { StartAt: 'x'.repeat(1_000_000), States: { A: { Type: 'Pass', End: true } } },
    ],
    [
      'a path that nests',
      {
        StartAt: 'A',
        States: { A: { Type: 'Pass', InputPath: `$${'[?(@'.repeat(20_000)}`, End: true } },
      },
    ],
    [
      'open placeholders',
      { StartAt: '${'.repeat(100_000), States: { A: { Type: 'Pass', End: true } } },
    ],
    [
      'an intrinsic that nests',
      {
        StartAt: 'A',
        States: {
          A: { Type: 'Pass', Parameters: { 'x.$': 'States.Array('.repeat(20_000) }, End: true },
        },
      },
    ],
    [
      'an expression that nests',
      {
        QueryLanguage: 'JSONata',
        StartAt: 'A',
        States: { A: { Type: 'Pass', Output: `{% ${'('.repeat(20_000)} %}`, End: true } },
      },
    ],
    [
      'a pattern that backtracks',
      {
        StartAt: 'A',
        States: {
          A: {
            Type: 'Pass',
            InputPath: `$[?(@.a =~ /^(a+)+$/)]`,
            OutputPath: `$.${'a'.repeat(50_000)}!`,
            End: true,
          },
        },
      },
    ],
    [
      'a choice rule that nests',
      { StartAt: 'A', States: { A: { Type: 'Choice', Choices: [nest(300)] } } },
    ],
  ])('%s gives findings in bounded time, with short messages', (_, definition) => {
    const started = performance.now();
    const findings = check(JSON.stringify(definition));
    expect(performance.now() - started).toBeLessThan(5_000);
    for (const { message, help } of findings) {
      expect(message.length).toBeLessThan(1_000);
      expect(help.length).toBeLessThan(1_000);
    }
  });
});

function nest(levels: number): object {
  let rule: object = { Variable: '$.a', IsNull: true };
  for (let level = 0; level < levels; level++) rule = { Not: rule };
  return { ...rule, Next: 'A' };
}
