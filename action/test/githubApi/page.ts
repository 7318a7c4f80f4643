import type { Reply } from './reply.ts';

/** One page of a list, with the `Link` header that leads through the others. */
export function page(url: URL, items: readonly unknown[]): Reply {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const current = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const relations: Record<string, number> = {};
  if (current > 1) Object.assign(relations, { prev: current - 1, first: 1 });
  if (current < last) Object.assign(relations, { next: current + 1, last });
  const link = Object.entries(relations).map(([rel, n]) => `<${at(url, n)}>; rel="${rel}"`);
  const body = items.slice((current - 1) * size, current * size);
  return { status: 200, body, ...(link.length > 0 && { headers: { link: link.join(', ') } }) };
}

function at(url: URL, number: number): string {
  const other = new URL(url);
  other.searchParams.set('page', String(number));
  return other.href;
}
