import { partText } from './intrinsicFunction.ts';
import type { ScalarNode, Span, UnknownNode } from './tree.ts';

/** Where each UTF-16 unit of a value is written; the last one is just after the value. */
export type WrittenOffsets = (index: number) => number;

/**
 * Follows a string's value through its text: escape sequences of JSON and YAML, doubled quotes,
 * indentation and folding of YAML blocks, the parts of `Fn::Join`. Absent when the text says
 * something else, as after a substitution.
 */
export function writtenOffsets(text: string, node: ScalarNode): WrittenOffsets | undefined {
  const value = String(node.value);
  if (node.parts) return joinedOffsets(text, node.parts, value.length);
  const style = styleAt(text, node);
  if (style.read === undefined && text.startsWith(value, style.start) && !isWrapped(style, value))
    return (index) => style.start + index;
  const offsets = align(text, { value, style, end: node.end });
  return offsets && ((index) => offsets[index] ?? node.end);
}

/**
 * Where a part of a value is written.
 *
 * @example
 * const span = writtenSpan(text, offsets, { start: 3, end: 4 });
 */
export function writtenSpan(text: string, offsets: WrittenOffsets, part: Span): Span {
  const start = offsets(part.start);
  if (part.end <= part.start) return { start, end: start };
  const last = offsets(part.end - 1);
  const after = offsets(part.end);
  // The next character may be on another line, or in another part.
  const near =
    after > last && after - last <= longestEscape && !text.slice(last, after).includes('\n');
  return { start, end: near ? after : last + 1 };
}

const longestEscape = 10;

interface Style {
  /** Of the first character of the content. */
  readonly start: number;
  /** Reads one escape sequence; absent where there are none. */
  readonly read: ReadEscape | undefined;
  readonly block: boolean;
}

interface Escape {
  readonly value: string;
  readonly length: number;
}

type ReadEscape = (text: string, at: number) => Escape | undefined;

function styleAt(text: string, { start }: ScalarNode): Style {
  const first = text[start];
  if (first === '"') return { start: start + 1, read: readBackslash, block: false };
  if (first === "'") return { start: start + 1, read: readDoubledQuote, block: false };
  const block = first === '|' || first === '>';
  const content = block ? text.indexOf('\n', start) + 1 : start;
  return { start: content, read: undefined, block };
}

/** A block's lines are indented, a plain text's may be: only one line stands as it is written. */
function isWrapped({ block }: Style, value: string): boolean {
  return block || value.includes('\n');
}

const simpleEscapes: Readonly<Record<string, string>> = {
  ...{ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
  ...{ '0': '\0', a: '\x07', e: '\x1b', v: '\v', ' ': ' ', '\t': '\t' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function readBackslash(text: string, at: number): Escape | undefined {
  if (text[at] !== '\\') return undefined;
  const kind = text[at + 1] ?? '';
  // A backslash at the end of a line of YAML joins it with the next one.
  if (kind === '\n' || kind === '\r') return { value: '', length: 1 };
  const simple = Object.hasOwn(simpleEscapes, kind) ? simpleEscapes[kind] : undefined;
  if (simple !== undefined) return { value: simple, length: 2 };
  const digits = Object.hasOwn(hexDigits, kind) ? (hexDigits[kind] ?? 0) : 0;
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  if (digits === 0 || Number.isNaN(code) || code > 0x10ffff) return undefined;
  return { value: String.fromCodePoint(code), length: 2 + digits };
}

function readDoubledQuote(text: string, at: number): Escape | undefined {
  return text.startsWith("''", at) ? { value: "'", length: 2 } : undefined;
}

interface Aligned {
  readonly value: string;
  readonly style: Style;
  /** Just after the scalar. */
  readonly end: number;
}

/** Walks value and text side by side; blanks may be in one of them only. */
function align(text: string, { value, style, end }: Aligned): Uint32Array | undefined {
  const offsets = new Uint32Array(value.length + 1);
  let at = style.start;
  let index = 0;
  while (index < value.length) {
    const escaped = at < end ? style.read?.(text, at) : undefined;
    if (escaped && value.startsWith(escaped.value, index)) {
      offsets.fill(at, index, index + escaped.value.length);
      index += escaped.value.length;
      at += escaped.length;
    } else if (at < end && !escaped && text.charCodeAt(at) === value.charCodeAt(index)) {
      offsets[index++] = at++;
    } else if (at < end && isBlank(text.charCodeAt(at))) {
      at++;
    } else if (isBlank(value.charCodeAt(index))) {
      offsets[index++] = at;
    } else return undefined;
  }
  offsets[value.length] = at;
  return offsets;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** All of an unknown part is where its function is written. */
function joinedOffsets(
  text: string,
  parts: readonly (ScalarNode | UnknownNode)[],
  length: number,
): WrittenOffsets | undefined {
  const offsets = new Uint32Array(length + 1);
  let index = 0;
  for (const part of parts) {
    const size = partText(part).length;
    const inside = part.kind === 'scalar' ? writtenOffsets(text, part) : () => part.start;
    if (!inside) return undefined;
    for (let at = 0; at < size; at++) offsets[index + at] = inside(at);
    index += size;
    offsets[index] = part.end;
  }
  return (at) => offsets[at] ?? 0;
}
