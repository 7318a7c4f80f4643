// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import { type Document, parseDocument, toJson } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';

const parse = (text: string): Document => parseDocument(text, { path: 'w.asl.json' });
const plainOf = ({ root }: Document) => root && toJson(root);
const placesOf = (document: Document) =>
  document.diagnostics.map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);

describe('JSON', () => {
  it.each([
    '{}',
    '[]',
    '"text"',
    '-0.5e-3',
    '[true, false, null, 0, 1e3]',
    '{"a": {"b": [1, {"c": []}]}}',
    '{"\\u0041\\n\\\\\\"\\/": "\\ud83d\\ude00"}',
    '"lone \\ud800 surrogate"',
    '{"\\u0000": "\\u0000"}',
    ' \r\n\t{"a":\r\n1}\n',
  ])('reads %j as JSON.parse does', (text) => {
    const document = parse(text);
    expect(document.diagnostics).toEqual([]);
    expect(plainOf(document)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"a": 1,}', 'ASL102 1:8'],
    ['[1, 2,\n]', 'ASL102 1:6'],
    ['/* c */ {}', 'ASL103 1:1'],
    ['{"a": 1 // c\n}', 'ASL103 1:9'],
    ['{"a": 1, "a": 2}', 'ASL104 1:10'],
    ['{"a": 1 "b": 2}', 'ASL100 1:9'],
    ['[1 2]', 'ASL100 1:4'],
    ['\uFEFF{}', 'ASL106 1:1'],
    ['{"a": "\\q"}', 'ASL100 1:7'],
    ['{"a": "tab\t"}', 'ASL100 1:7'],
  ])('reports %j and reads on', (text, place) => {
    const document = parse(text);
    expect(placesOf(document)).toEqual([place]);
    expect(document.root).toBeDefined();
  });

  it.each([
    ['', 'ASL101 1:1'],
    [' \n ', 'ASL101 2:2'],
    ['not a definition', 'ASL100 1:1'],
    ['{a: 1}', 'ASL100 1:2'],
    ["{'a': 1}", 'ASL100 1:2'],
    ['{"a" 1}', 'ASL100 1:6'],
    ['{"a": }', 'ASL100 1:7'],
    ['{"a": tru}', 'ASL100 1:7'],
    ['{"a": 01}', 'ASL100 1:8'],
    ['{"a": 1', 'ASL100 1:1'],
    ['{"a": [1, 2}', 'ASL100 1:12'],
    ['{"a": "x\ny"}', 'ASL100 1:7'],
    ['{"a": "x', 'ASL100 1:7'],
    ['{} {}', 'ASL100 1:4'],
    ['{\r\n  "a": ?\r\n}', 'ASL100 2:8'],
  ])('gives up on %j', (text, place) => {
    const document = parse(text);
    expect(placesOf(document)).toEqual([place]);
    expect(document.root).toBeUndefined();
  });

  it('takes a placeholder without quotes as a value that is not known yet', () => {
    const document = parse('{"TimeoutSeconds": ${Timeout}, "Tags": ${jsonencode(var.tags)}}');
    expect(document.diagnostics).toEqual([]);
    expect(plainOf(document)).toEqual({
      TimeoutSeconds: '${Timeout}',
      Tags: '${jsonencode(var.tags)}',
    });
  });

  it('keeps members named like parts of an object', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": 2, "hasOwnProperty": 3}';
    const value = plainOf(parse(text));
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([1_000, 1_001, 10_000, 200_000])(
    'reads %i levels or says that they are too many',
    (levels) => {
      const document = parse('['.repeat(levels) + ']'.repeat(levels));
      expect(placesOf(document)).toEqual(levels > 1_000 ? ['ASL105 1:1001'] : []);
    },
  );

  it('finds a duplicate among ten thousand keys', () => {
    const members = Array.from({ length: 10_000 }, (_, index) => `"k${index}":${index}`);
    const document = parse(`{${[...members, '"k7":0'].join(',\n')}}`);
    expect(placesOf(document)).toEqual(['ASL104 10001:1']);
  });
});
