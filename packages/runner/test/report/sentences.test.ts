import { describe, expect, it } from 'vitest';
import { consoleUrl } from '../../src/report/consoleUrl.ts';
import { sentences } from '../../src/report/sentences.ts';

describe('sentences', () => {
  it.each([
    [['It failed: no role', 'Why.'], 'It failed: no role. Why.'],
    [['It is "a."', 'Really?'], 'It is "a." Really?'],
    [['', ' a '], 'a.'],
    [[], ''],
  ])('%j', (texts, expected) => {
    expect(sentences(...texts)).toBe(expected);
  });
});

describe('the page in the console', () => {
  it.each([
    ['aws', 'us-west-2', 'console.aws.amazon.com'],
    ['aws-us-gov', 'us-gov-west-1', 'console.amazonaws-us-gov.com'],
    ['aws-cn', 'cn-north-1', 'console.amazonaws.cn'],
  ])('of the partition %s', (partition, region, host) => {
    const arn = `arn:${partition}:states:${region}:123456789012:execution:train:abc`;
    const url = new URL(consoleUrl(arn) ?? '');
    expect([url.host, url.searchParams.get('region')]).toEqual([host, region]);
    expect(decodeURIComponent(url.hash)).toBe(`#/v2/executions/details/${arn}`);
  });

  it.each([
    'arn:aws-iso:states:us-iso-east-1:123456789012:execution:train:abc',
    'arn:aws:sns:us-west-2:123456789012:topic',
    'not an ARN',
  ])('is unknown: %s', (arn) => {
    expect(consoleUrl(arn)).toBeUndefined();
  });

  it('holds a name as data', () => {
    const url = consoleUrl('arn:aws:states:us-west-2:123456789012:stateMachine:a)](#"<b');
    expect(url).toMatch(/%3Aa\)%5D\(%23%22%3Cb$/);
  });
});
