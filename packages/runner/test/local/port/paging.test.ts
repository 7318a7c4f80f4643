import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/local/port/page.ts';

const all = Array.from({ length: 250 }, (_, index) => index);

describe('pageOf', () => {
  it.each([
    [{}, 0, 99, '100'],
    [{ maxResults: 0 }, 0, 99, '100'],
    [{ maxResults: 2 }, 0, 1, '2'],
    [{ maxResults: 2, nextToken: '2' }, 2, 3, '4'],
    [{ maxResults: 5000 }, 0, 249, undefined],
    [{ maxResults: 100, nextToken: '200' }, 200, 249, undefined],
  ])('%j goes from %i to %i, next token %s', (request, first, last, nextToken) => {
    const page = pageOf(all, request);
    expect([page.items[0], page.items.at(-1), page.nextToken]).toEqual([first, last, nextToken]);
  });

  it.each(['x', '-1', '1.5'])('refuses the token %s', (nextToken) => {
    expect(() => pageOf(all, { nextToken })).toThrow(
      expect.objectContaining({ name: 'InvalidToken' }),
    );
  });
});
