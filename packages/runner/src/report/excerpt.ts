/**
 * The beginning and the end of a long text: causes hold a whole Describe response, the reason is at
 * either end.
 */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  const left = text.length - 2 * half;
  return `${text.slice(0, half)} … ${left} characters left out … ${text.slice(-half)}`;
}
