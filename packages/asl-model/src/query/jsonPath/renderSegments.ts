import type { PathSegment } from './jsonPath.ts';

/** Segments in the normal form of error texts: `['a'][0][*]`. */
export function renderSegments(segments: readonly PathSegment[]): string {
  return segments.map(renderSegment).join('');
}

function renderSegment(segment: PathSegment): string {
  if (segment.kind === 'property') {
    return `[${segment.names.map((name) => `'${name}'`).join(',')}]`;
  }
  if (segment.kind === 'index') return `[${segment.indexes.join(',')}]`;
  if (segment.kind === 'slice') return `[${segment.from ?? ''}:${segment.to ?? ''}]`;
  if (segment.kind === 'function') return `.${segment.name}()`;
  return SYMBOLS[segment.kind];
}

const SYMBOLS = { wildcard: '[*]', descendants: '..', filter: '[?]' } as const;
