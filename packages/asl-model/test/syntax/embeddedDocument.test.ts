// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import {
  embeddedDocument,
  fieldOf,
  nodeAt,
  partDocument,
  readDocument,
  type ScalarNode,
  stringOf,
} from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { writtenOffsets } from '../../src/syntax/writtenOffsets.ts';

const read = (text: string, path: string) => readDocument(text, { path });

async function scalar(text: string, path = 't.yaml'): Promise<ScalarNode> {
  const { root } = await read(text, path);
  const node = fieldOf(root, 'a');
  if (node?.kind !== 'scalar') throw new Error(`${text} has no scalar a`);
  return node;
}

/** Every letter of the value is written where the offsets say. */
async function expectLetters(text: string, path?: string): Promise<void> {
  const node = await scalar(text, path);
  const value = String(node.value);
  const offsets = writtenOffsets(text, node);
  const found = [...value].map((_, index) => text[offsets?.(index) ?? -1] ?? '');
  const letters = (from: string) => from.replace(/[^A-Za-z]/g, '');
  expect(letters(value)).not.toBe('');
  expect(found.map(letters).join('')).toBe(letters(value));
}

describe('the text of a value', () => {
  it.each([
    ['plain', 'a: xyz\n'],
    ['plain over lines', 'a: x\n  y\n  z\n'],
    ['single quotes', "a: 'x''y z'\n"],
    ['double quotes', 'a: "x\\"y\\\\ z"\n'],
    ['literal block', 'a: |\n    x\n      y\n    z\nb: 1\n'],
    ['literal block with a header', 'a: |2-  # c\n    x\n      y\n'],
    ['folded block', 'a: >\n  x\n  y\n\n  z\n'],
    ['CRLF', 'a: |\r\n  x\r\n  y\r\n'],
    ['tag before a block', 'a: !Sub |\n  x ${Y}\n  z\n'],
  ])('is found in YAML: %s', (_, text) => expectLetters(text));

  it.each([
    ['escapes', '{"a": "x\\n\\"y\\"\\\\z"}'],
    ['nothing to escape', '{"a": "xyz"}'],
  ])('is found in JSON: %s', (_, text) => expectLetters(text, 't.json'));

  it('is found behind escapes that hide letters', async () => {
    const text = '{"a": "\\u0041\\ud83d\\ude00b"}';
    const node = await scalar(text, 't.json');
    const offsets = writtenOffsets(text, node);
    expect([0, 1, 2, 3, 4].map((index) => offsets?.(index))).toEqual([7, 13, 19, 25, 26]);
  });
});

describe('a definition inside a document', () => {
  const inner = '{\n  "StartAt": "A",\n  "States": {}\n}';

  it.each([
    ['t.yaml', `a: !Sub |\n${inner.replace(/^/gm, '    ')}\n`, 2, 6],
    ['t.json', `{"a": ${JSON.stringify(inner)}}`, 1, 13],
    ['t.json', `{"a": {"Fn::Sub": ${JSON.stringify(inner)}}}`, 1, 25],
  ])('is read with places of the outer file: %s', async (path, text, line, column) => {
    const outer = await read(text, path);
    const node = fieldOf(outer.root, 'a');
    if (node?.kind !== 'scalar') throw new Error('no text');
    const document = embeddedDocument(outer, node);
    const [first] = document.root?.kind === 'object' ? document.root.properties : [];
    expect(document.source).toBe(text);
    expect(first?.key).toBe('StartAt');
    const { start } = document.range(first?.keySpan ?? node);
    expect(start).toEqual({
      line: line + (path === 't.yaml' ? 1 : 0),
      column: column + (path === 't.yaml' ? 1 : 0),
    });
  });

  it('is put together from the parts of Fn::Join, each at its place', async () => {
    const parts =
      '["{\\"StartAt\\":\\"A\\",\\"Role\\":\\"", {"Fn::GetAtt": ["R", "Arn"]}, "\\",\\"N\\":", {"Ref": "N"}, "}"]';
    const text = `{"a": {"Fn::Join": ["", ${parts}]}}`;
    const outer = await read(text, 't.json');
    const node = fieldOf(outer.root, 'a');
    if (node?.kind !== 'scalar') throw new Error('no text');
    const document = embeddedDocument(outer, node);
    expect(document.diagnostics).toEqual([]);
    expect(stringOf(nodeAt(document.root, '/Role'))).toBe('${R.Arn}');
    expect(nodeAt(document.root, '/N')).toMatchObject({ kind: 'unknown', source: '${N}' });
    const start = nodeAt(document.root, '/StartAt');
    const { column } = document.range(start ?? node).start;
    expect(text.slice(column - 1, column + 4)).toBe('\\"A\\"');
  });

  it('keeps of the outer findings those about it', async () => {
    const text = 'x: 1\nx: 2\na:\n  StartAt: A\n  StartAt: B\n';
    const outer = await read(text, 't.yaml');
    const node = fieldOf(outer.root, 'a');
    if (node?.kind !== 'object') throw new Error('no object');
    expect(outer.diagnostics).toHaveLength(2);
    expect(partDocument(outer, node).diagnostics.map(({ range }) => range.start.line)).toEqual([5]);
  });
});

describe('a function of CloudFormation', () => {
  it.each([
    ['{"Ref": "X"}', '${X}'],
    ['{"Fn::GetAtt": ["X", "Arn"]}', '${X.Arn}'],
    ['{"Fn::If": ["C", "x", "y"]}', '${Fn::If}'],
    ['{"Fn::Join": ["-", ["a", {"Ref": "B"}, "c"]]}', 'a-${B}-c'],
    ['{"Fn::Sub": ["a-${B}", {"B": "b"}]}', 'a-${B}'],
    ['{"Ref": "a}\\"b"}', '${a__b}'],
  ])('%s stands for %s', async (written, value) => {
    const { root } = await read(`{"a": ${written}}`, 't.json');
    const node = fieldOf(root, 'a');
    expect(node?.kind === 'unknown' ? node.source : node && stringOf(node)).toBe(value);
  });

  it.each(['{"Ref": {"Type": "Pass"}}', '{"Fn::Sub": "a", "b": 1}', '{"Function": "x"}'])(
    '%s is none',
    async (written) => {
      const { root } = await read(`{"a": ${written}}`, 't.json');
      expect(fieldOf(root, 'a')?.kind).toBe('object');
    },
  );
});
