// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import {
  childPointer,
  documentFormat,
  hasPlaceholder,
  nodeAt,
  parseDocument,
  pointerOf,
  pointerTokens,
  toJson,
} from '@sfn-sagemaker/asl-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringSpan } from '../../src/syntax/stringOffset.ts';

describe('pointers', () => {
  it('come back as the tokens they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(pointerTokens(tokens.reduce(childPointer, ''))).toEqual(tokens);
      }),
    );
  });

  it('name every node of a document, and the document names them back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { root } = parseDocument(JSON.stringify(value), { path: 'x.json' });
        if (!root) throw new Error('no root');
        expect(toJson(root)).toEqual(JSON.parse(JSON.stringify(value)));
        const nodes =
          root.kind === 'object' ? root.properties.map(({ value: node }) => node) : [root];
        for (const node of nodes) {
          const pointer = pointerOf(root, node);
          expect(pointer !== undefined && nodeAt(root, pointer)).toBe(node);
        }
      }),
    );
  });

  it('name nothing where there is nothing', () => {
    const { root } = parseDocument('{"a": [1]}', { path: 'x.json' });
    for (const pointer of ['/b', '/a/1', '/a/01', '/a/-', '/a/0/x']) {
      expect(nodeAt(root, pointer)).toBeUndefined();
    }
  });
});

describe('places', () => {
  it.each([
    ['"{% $sum( %}"', 9, 10],
    ['"a\\n\\u0041$"', 3, 10],
    ['"\\\\\\"$"', 2, 5],
  ])('are found inside the string %s', (text, offset, place) => {
    const { root } = parseDocument(text, { path: 'x.json' });
    if (root?.kind !== 'scalar') throw new Error('no scalar');
    expect(stringSpan(text, root, { start: offset, end: offset + 1 }).start).toBe(place);
  });

  it('count columns in UTF-16 code units and take \\r\\n as one line end', () => {
    const document = parseDocument('{"é😀":\r\n  {"b": tru}}', { path: 'x.json' });
    expect(document.diagnostics[0]?.range).toEqual({
      start: { line: 2, column: 9 },
      end: { line: 2, column: 12 },
    });
  });
});

describe('formats', () => {
  it.each([
    ['{}', 'w.asl.json', 'json'],
    ['{}', 'w.asl.yaml', 'yaml'],
    ['a: 1', 'W.YML', 'yaml'],
    ['  [1]', 'w', 'json'],
    ['StartAt: A', 'w', 'yaml'],
  ] as const)('%j in %s is %s', (text, path, format) => {
    expect(documentFormat(text, path)).toBe(format);
  });
});

describe('placeholders', () => {
  it.each(['${Name}', 'arn:${AWS::Partition}:x', '${Function.Arn}', '${var.list[0]}'])(
    'are in %s',
    (text) => {
      expect(hasPlaceholder(text)).toBe(true);
    },
  );

  it.each(['$', '${', '${}', '${lambdaArn', '$Name', '{Name}', '$.a{b}'])(
    'are not in %s',
    (text) => {
      expect(hasPlaceholder(text)).toBe(false);
    },
  );
});
