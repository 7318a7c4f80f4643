import { LocalError } from './localError.ts';

interface PageRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | undefined;
}

const defaultSize = 100;
const largest = 1000;

/**
 * One page of a list. The token says where the next one begins, counted from the start of the list.
 *
 * @throws {@link LocalError} `InvalidToken`
 */
export function pageOf<Item>(all: readonly Item[], request: PageRequest): Page<Item> {
  const { maxResults, nextToken = '0' } = request;
  const from = Number(nextToken);
  if (!Number.isInteger(from) || from < 0) {
    throw new LocalError('InvalidToken', `Invalid Token: '${nextToken}'`);
  }
  // 0 stands for the default, as on AWS.
  const end = from + Math.min(largest, maxResults || defaultSize);
  return { items: all.slice(from, end), nextToken: end < all.length ? String(end) : undefined };
}
