import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument as parseText,
  type YAMLMap,
} from 'yaml';
import { maxDepth, tooDeep } from './depth.ts';
import type { Document } from './document.ts';
import { functionOfTag, functionValue, longFormValue } from './intrinsicFunction.ts';
import { rangeReader } from './lines.ts';
import { childPointer } from './pointer.ts';
import { shorten } from './shorten.ts';
import { type SyntaxFindings, syntaxFindings } from './syntaxFindings.ts';
import { syntaxRules } from './syntaxRules.ts';
import type { Property, Span, TreeNode } from './tree.ts';
import { yamlProblem } from './yamlProblem.ts';

/** A definition of 1 MB has fewer values than this; an alias bomb has billions. */
const maxNodes = 500_000;

/** Reads YAML 1.2 with merge keys; CloudFormation's tags become unknown values. */
export function parseYaml(text: string, path: string): Document {
  const range = rangeReader(text);
  const findings = syntaxFindings(range);
  const document = parseText(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  let root: TreeNode | undefined;
  if (error) {
    // Later errors of a broken text are mostly echoes of the first.
    const { rule, ...finding } = yamlProblem(error);
    findings.report(rule, { start: error.pos[0], end: error.pos[1] }, finding);
  } else {
    root = new YamlTree(text, findings.report).root(document.contents);
  }
  return {
    path,
    text,
    source: text,
    format: 'yaml',
    root,
    diagnostics: findings.diagnostics(),
    range,
  };
}

/** A converted value and how much it holds once aliases are followed. */
interface Grown {
  readonly node: TreeNode;
  readonly nodes: number;
  readonly depth: number;
}

/** Ends the conversion of a document that cannot be followed. */
class Unfollowable extends Error {}

class YamlTree {
  readonly #text: string;
  readonly #report: SyntaxFindings['report'];
  readonly #anchors = new Map<string, Grown | 'open'>();
  /** Keys and indexes that lead to the value that is being converted. */
  readonly #path: (string | number)[] = [];

  constructor(text: string, report: SyntaxFindings['report']) {
    this.#text = text;
    this.#report = report;
  }

  root(contents: unknown): TreeNode | undefined {
    if (contents === null || (isScalar(contents) && contents.value === null && !contents.source)) {
      const end = this.#text.length;
      this.#report(
        syntaxRules.empty,
        { start: end, end },
        {
          message:
            'The file is empty: Step Functions says "Definition must be a valid JSON object".',
          help: 'Write `StartAt` and `States`.',
        },
      );
      return undefined;
    }
    try {
      return this.#grow(contents).node;
    } catch (error) {
      if (error instanceof Unfollowable) return undefined;
      throw error;
    }
  }

  #grow(value: unknown): Grown {
    if (isAlias(value)) return this.#alias(value);
    const anchor = (isMap(value) || isSeq(value) || isScalar(value)) && value.anchor;
    if (anchor) this.#anchors.set(anchor, 'open');
    const grown = this.#limit(this.#convert(value));
    if (anchor) this.#anchors.set(anchor, grown);
    return grown;
  }

  #growAt(key: string | number, value: unknown): Grown {
    this.#path.push(key);
    const grown = this.#grow(value);
    this.#path.pop();
    return grown;
  }

  #pointer(): string {
    return this.#path.reduce<string>(childPointer, '');
  }

  #convert(value: unknown): Grown {
    const span = spanOf(value);
    const tag = isScalar(value) || isMap(value) || isSeq(value) ? value.tag : undefined;
    const name = tag && functionOfTag(tag);
    if (name) {
      const { node: argument, ...grown } = this.#plain(value, span);
      return { ...grown, node: functionValue({ name, argument, ...span }) };
    }
    if (tag?.startsWith('!')) {
      const source = `\${${tag}}`;
      return { node: { kind: 'unknown', ...span, source }, nodes: 1, depth: 1 };
    }
    return this.#plain(value, span);
  }

  #plain(value: unknown, span: Span): Grown {
    if (isMap(value)) return this.#map(value, span);
    if (isSeq(value)) {
      const items = value.items.map((item, index) => this.#growAt(index, item));
      return around({ kind: 'array', ...span, items: items.map(({ node }) => node) }, items);
    }
    return { node: this.#scalar(value, span), nodes: 1, depth: 1 };
  }

  #scalar(value: unknown, span: Span): TreeNode {
    if (!isScalar(value)) return { kind: 'scalar', ...span, value: null };
    const plain = value.value;
    if (typeof plain === 'number' && !Number.isFinite(plain))
      this.#noJson(span, `\`${value.source}\` is not a number in JSON`, 'Write a finite number.');
    if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean')
      return { kind: 'scalar', ...span, value: plain };
    return { kind: 'scalar', ...span, value: null };
  }

  #map(map: YAMLMap, span: Span): Grown {
    const properties: Property[] = [];
    const merged: Property[] = [];
    const values: Grown[] = [];
    const keys = new Set<string>();
    for (const pair of map.items) {
      const key = this.#key(pair.key);
      const grown = this.#growAt(key, pair.value);
      values.push(grown);
      if (key === '<<') merged.push(...mergedProperties(grown.node));
      else {
        if (keys.has(key)) this.#duplicate(key, spanOf(pair.key));
        keys.add(key);
        properties.push({
          key,
          keySpan: spanOf(pair.key),
          value: isEmpty(pair.value) ? emptyAfter(pair.key) : grown.node,
        });
      }
    }
    for (const property of merged) {
      if (keys.has(property.key)) continue;
      keys.add(property.key);
      properties.push(property);
    }
    const node = { kind: 'object', ...span, properties } as const;
    return around(longFormValue(node) ?? node, values);
  }

  #key(key: unknown): string {
    if (isAlias(key)) {
      const { node } = this.#alias(key);
      if (node.kind === 'scalar') return String(node.value);
    }
    if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? '');
    this.#noJson(
      spanOf(key),
      'A key that is a list or a mapping does not exist in JSON',
      'Write the key as a string.',
    );
    return '';
  }

  #alias(alias: Alias): Grown {
    const target = this.#anchors.get(alias.source);
    if (target !== undefined && target !== 'open') return target;
    const message =
      target === 'open'
        ? `\`*${shorten(alias.source)}\` stands inside the value it repeats, which never ends.`
        : `\`*${shorten(alias.source)}\` repeats an anchor that is not defined before it.`;
    this.#report(syntaxRules.alias, spanOf(alias), {
      message,
      help: `Write the value out, or put \`&${shorten(alias.source)}\` on an earlier one.`,
    });
    throw new Unfollowable();
  }

  /** Keeps what aliases expand to within what later stages can walk. */
  #limit(grown: Grown): Grown {
    if (grown.depth > maxDepth) this.#report(syntaxRules.depth, grown.node, tooDeep());
    else if (grown.nodes > maxNodes) {
      this.#report(syntaxRules.alias, grown.node, {
        message:
          `With its aliases written out, this value has more than ${maxNodes} members: no ` +
          `definition of at most 1 MB can hold it.`,
        help: 'Repeat less through aliases.',
      });
    } else return grown;
    throw new Unfollowable();
  }

  #duplicate(key: string, span: Span): void {
    this.#report(syntaxRules.duplicateKey, span, {
      message:
        `"${shorten(key)}" is written twice in this mapping: one of the two values would be ` +
        `lost.`,
      help: `Rename or remove one of the "${shorten(key)}" members.`,
      pointer: this.#pointer(),
    });
  }

  #noJson(span: Span, message: string, help: string): void {
    this.#report(syntaxRules.noJson, span, {
      message: `${message}: Step Functions takes JSON only.`,
      help,
      pointer: this.#pointer(),
    });
  }
}

function around(node: TreeNode, children: readonly Grown[]): Grown {
  const nodes = children.reduce((sum, child) => sum + child.nodes, 1);
  const depth = children.reduce((deepest, child) => Math.max(deepest, child.depth), 0) + 1;
  return { node, nodes, depth };
}

function mergedProperties(node: TreeNode): readonly Property[] {
  if (node.kind === 'object') return node.properties;
  return node.kind === 'array' ? node.items.flatMap((item) => mergedProperties(item)) : [];
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (isScalar(value) && value.value === null && !value.source)
  );
}

/** `key:` with nothing after it is null; its place is just after the key. */
function emptyAfter(key: unknown): TreeNode {
  const { end } = spanOf(key);
  return { kind: 'scalar', start: end, end, value: null };
}

function spanOf(value: unknown): Span {
  const range =
    isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
