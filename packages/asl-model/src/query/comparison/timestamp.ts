const TIMESTAMP =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** A point in time: milliseconds since 1970, and what is left below them. */
export interface Timestamp {
  readonly milliseconds: number;
  readonly nanoseconds: number;
}

/**
 * Reads a timestamp as Step Functions takes it: the RFC 3339 profile with `T`, seconds and an
 * offset (recorded on AWS: no blank for `T`, no missing offset, no month 13, no hour 25).
 * https://states-language.net/spec.html#timestamps
 *
 * @example
 * const at = parseTimestamp('2026-03-14T01:59:00Z')?.milliseconds ?? 0;
 */
export function parseTimestamp(text: string): Timestamp | undefined {
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const part = (position: number): number => Number(match[position] ?? 0);
  const [hours, minutes, seconds] = [part(4), part(5), part(6)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const day = dayOf(part(1), part(2), part(3));
  if (day === undefined || part(9) > 18 || part(10) > 59) return undefined;
  const offsetMinutes = (part(9) * 60 + part(10)) * (match[8] === '-' ? -1 : 1);
  const minuteOfDay = hours * 60 + minutes - offsetMinutes;
  const nanoseconds = Number((match[7] ?? '').padEnd(9, '0'));
  return {
    milliseconds: day + minuteOfDay * 60_000 + seconds * 1_000 + Math.floor(nanoseconds / 1e6),
    nanoseconds: nanoseconds % 1e6,
  };
}

/** Milliseconds at the start of a day; undefined for a day that the month does not have. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

/** Negative, zero or positive, as the first is before, at or after the second. */
export function compareTimestamps(left: Timestamp, right: Timestamp): number {
  return left.milliseconds - right.milliseconds || left.nanoseconds - right.nanoseconds;
}
