// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import { type Document, readDocument, toJson } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';

const parse = (text: string): Promise<Document> => readDocument(text, { path: 'w.asl.yaml' });
const plainOf = ({ root }: Document) => root && toJson(root);
const placesOf = (document: Document) =>
  document.diagnostics.map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);

describe('YAML', () => {
  it.each([
    ['a: 1\nb: [x, "y", true, null, ~]\n', { a: 1, b: ['x', 'y', true, null, null] }],
    ['a: 2026-03-14T01:59:00Z', { a: '2026-03-14T01:59:00Z' }],
    ['1: one\ntrue: yes', { 1: 'one', true: 'yes' }],
    ['a:\nb: |\n  {% $x %}\n', { a: null, b: '{% $x %}\n' }],
    ['a: &x { k: 1 }\nb: *x\nc: { <<: *x, d: 2 }', { a: { k: 1 }, b: { k: 1 }, c: { d: 2, k: 1 } }],
    ['a: { <<: [{ b: 1 }, { c: 2 }], b: 3 }', { a: { b: 3, c: 2 } }],
    ['{"a": [1, {"b": "c"}]}', { a: [1, { b: 'c' }] }],
    ['a: !Sub "arn:${AWS::Partition}:x"', { a: 'arn:${AWS::Partition}:x' }],
    ['a: !GetAtt Role.Arn\nb: !Join ["-", [x, y]]', { a: '${Role.Arn}', b: 'x-y' }],
  ])('reads %j', async (text, value) => {
    const document = await parse(text);
    expect(document.diagnostics).toEqual([]);
    expect(plainOf(document)).toEqual(value);
  });

  it.each([
    ['', 'ASL101 1:1'],
    ['# only a comment\n', 'ASL101 2:1'],
    ['a:\n\tb: 1', 'ASL107 2:1'],
    ['a: b: c', 'ASL100 1:4'],
    ['a: "x', 'ASL100 1:6'],
    ['a: 1\n---\nb: 2', 'ASL109 2:1'],
    ['a: &a [*a]', 'ASL108 1:8'],
    ['a: *nobody', 'ASL108 1:4'],
  ])('gives up on %j', async (text, place) => {
    const document = await parse(text);
    expect(placesOf(document)).toEqual([place]);
    expect(document.root).toBeUndefined();
  });

  it.each([
    ['a: 1\na: 2', 'ASL104 2:1'],
    ['a: .inf', 'ASL109 1:4'],
    ['? [a, b]\n: 1', 'ASL109 1:3'],
  ])('reports %j and reads on', async (text, place) => {
    const document = await parse(text);
    expect(placesOf(document)).toEqual([place]);
    expect(document.root).toBeDefined();
  });

  it('stops an alias bomb, and a chain of aliases that nests too deep', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 0; level < 12; level++) {
      const [from, to] = [`a${level || ''}`, `a${level + 1}`];
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(',')}]`);
    }
    expect((await parse(bomb.join('\n'))).diagnostics).toMatchObject([{ code: 'ASL108' }]);
    const chain = Array.from({ length: 3_000 }, (_, i) => `- &b${i + 1} [${i ? `*b${i}` : 1}]`);
    expect((await parse(chain.join('\n'))).diagnostics).toMatchObject([{ code: 'ASL105' }]);
  });

  it.each(['[', '- ', '{a: '])('survives ten thousand times %j', async (opening) => {
    const { diagnostics } = await parse(opening.repeat(10_000));
    expect(diagnostics).toMatchObject([{ code: 'ASL105' }]);
  });

  it('keeps members named like parts of an object', async () => {
    const document = await parse('__proto__: { polluted: 1 }\nconstructor: 2');
    expect(Object.keys(Object(plainOf(document)))).toEqual(['__proto__', 'constructor']);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('needs its reader when it is parsed at once', async () => {
    const { loadYaml, parseDocument } = await import('@sfn-sagemaker/asl-model');
    expect(() => parseDocument('a: 1', { path: 'w.yml' })).toThrow('loadYaml');
    const yaml = await loadYaml();
    expect(parseDocument('a: 1', { path: 'w', yaml }).format).toBe('yaml');
  });
});
