const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Tells whether a text is a time as Step Functions wants it: RFC 3339 with capital `T` and `Z` or an offset.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339}
 * @example
 * isTimestamp('2016-12-05T21:29:29Z'); // true
 */
export function isTimestamp(text: string): boolean {
  const [, year, month, day] = rfc3339.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
