import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { ApiError } from '../api/apiError.ts';
import { numberAt, stringAt } from '../json.ts';

/** Descriptions and what a request can ask of them. */
export interface Listing {
  readonly entries: readonly JsonObject[];
  readonly nameMember: string;
  readonly statusMember?: string;
  /** The order where the request asks for none. */
  readonly newestFirst: boolean;
}

export interface Page {
  readonly items: readonly JsonObject[];
  readonly nextToken?: string;
}

/** Where the request does not say how many. */
const usualResults = 10;

/**
 * What a List request asks for: filtered, sorted and cut.
 *
 * @throws {ApiError} for a token that no page gave
 */
export function page(request: JsonObject, listing: Listing): Page {
  const all = sorted(
    listing.entries.filter((entry) => isAskedFor(entry, request, listing)),
    request,
    listing,
  );
  const start = startOf(request);
  const end = start + (numberAt(request, 'MaxResults') ?? usualResults);
  return {
    items: all.slice(start, end),
    ...(end < all.length && { nextToken: `from-${end}` }),
  };
}

function startOf(request: JsonObject): number {
  const token = stringAt(request, 'NextToken');
  if (token === undefined) return 0;
  const [, start] = /^from-(\d+)$/.exec(token) ?? [];
  if (start === undefined) throw new ApiError('ValidationException', 'Invalid pagination token.');
  return Number(start);
}

function isAskedFor(
  entry: JsonObject,
  request: JsonObject,
  { nameMember, statusMember }: Listing,
): boolean {
  const part = stringAt(request, 'NameContains')?.toLowerCase() ?? '';
  const status = stringAt(request, 'StatusEquals');
  return (
    (stringAt(entry, nameMember) ?? '').toLowerCase().includes(part) &&
    (status === undefined || statusMember === undefined || entry[statusMember] === status) &&
    ['CreationTime', 'LastModifiedTime'].every((member) => isWithin(entry, request, member))
  );
}

function isWithin(entry: JsonObject, request: JsonObject, member: string): boolean {
  const time = numberAt(entry, member);
  if (time === undefined) return true;
  return (
    time >= timeAt(request, `${member}After`, time) &&
    time <= timeAt(request, `${member}Before`, time)
  );
}

/** A timestamp is a text or seconds since 1970. */
function timeAt(request: JsonObject, member: string, otherwise: number): number {
  const text = stringAt(request, member);
  if (text !== undefined) return Date.parse(text);
  const seconds = numberAt(request, member);
  return seconds === undefined ? otherwise : seconds * 1000;
}

function sorted(
  entries: readonly JsonObject[],
  request: JsonObject,
  { nameMember, statusMember, newestFirst }: Listing,
): JsonObject[] {
  const usual = newestFirst ? 'Descending' : 'Ascending';
  const sign = (stringAt(request, 'SortOrder') ?? usual) === 'Descending' ? -1 : 1;
  const by = stringAt(request, 'SortBy');
  const member = by === 'Name' ? nameMember : by === 'Status' ? statusMember : undefined;
  const key = (entry: JsonObject): string | number =>
    member === undefined ? (numberAt(entry, 'CreationTime') ?? 0) : (stringAt(entry, member) ?? '');
  return entries.toSorted((one, other) => {
    const [first, second] = [key(one), key(other)];
    return first === second ? 0 : first < second ? -sign : sign;
  });
}
