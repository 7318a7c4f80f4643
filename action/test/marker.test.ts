import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarker, renderMarker } from '../src/github/marker.ts';

describe('marker', () => {
  it('is an HTML comment with data', () => {
    expect(renderMarker({ key: 'ml/train', sha: 'a1b2', run: 12 })).toBe(
      '<!-- sfn-sagemaker {"v":1,"key":"ml/train","sha":"a1b2","run":12} -->',
    );
  });

  it('comes back whatever the key holds, and never ends the HTML comment early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (key, text) => {
        const marker = { key: `${key}-->--!><!--`, sha: 'a', run: 7 };
        const rendered = renderMarker(marker);
        expect(rendered.slice(4, -3)).not.toMatch(/--|>|</);
        expect(parseMarker(`${rendered}\n${text}`)).toEqual(marker);
        expect(parseMarker(`${rendered}\r\n${text}`)).toEqual(marker);
      }),
    );
  });

  it.each([
    '',
    '<!-- sfn-sagemaker -->',
    '<!-- sfn-sagemaker {broken -->',
    '<!-- sfn-sagemaker null -->',
    '<!-- sfn-sagemaker {"v":2,"key":"a","sha":"b"} -->',
    '<!-- sfn-sagemaker {"v":1,"key":1,"sha":"b"} -->',
    'text\n<!-- sfn-sagemaker {"v":1,"key":"a","sha":"b"} -->',
  ])('is not in %j', (body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});
