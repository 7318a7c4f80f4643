import type { Document, ScalarNode, TreeNode, UnknownNode } from '@sfn-sagemaker/asl-model';

export type Substitutions = Readonly<Record<string, string>>;

const placeholder = /\$\{([A-Za-z0-9_.:-]+)\}/g;
const onlyPlaceholder = /^\$\{[A-Za-z0-9_.:-]+\}$/;

/**
 * A definition with values for its `${Name}`s. Places stay those of the text as it is written.
 *
 * @example
 * const filled = substituteDocument(document, { Bucket: 'ml' });
 */
export function substituteDocument(document: Document, values: Substitutions): Document {
  if (!document.root || Object.keys(values).length === 0) return document;
  return { ...document, root: new Substitution(document, values).node(document.root) };
}

class Substitution {
  readonly #text: string;
  readonly #values: Substitutions;

  constructor({ text }: Document, values: Substitutions) {
    this.#text = text;
    this.#values = values;
  }

  /** A document nests no deeper than its parser allows. */
  node(node: TreeNode): TreeNode {
    if (node.kind === 'scalar') return this.#scalar(node);
    if (node.kind === 'unknown') return this.#unknown(node);
    if (node.kind === 'array') return { ...node, items: node.items.map((item) => this.node(item)) };
    const properties = node.properties.map(({ key, keySpan, value }) => ({
      key: key.includes('${') ? this.#fill(key) : key,
      keySpan,
      value: this.node(value),
    }));
    return { ...node, properties };
  }

  #scalar(node: ScalarNode): TreeNode {
    const { start, end, value } = node;
    if (typeof value !== 'string' || !value.includes('${')) return node;
    const filled = this.#fill(value);
    if (filled === value) return node;
    const isQuoted = /["']/.test(this.#text.charAt(start));
    const whole = !isQuoted && onlyPlaceholder.test(value.trim());
    return { kind: 'scalar', start, end, value: whole ? scalarOf(filled) : filled };
  }

  /** Without quotes, the value may be a number. */
  #unknown(node: UnknownNode): TreeNode {
    const { start, end, source } = node;
    const filled = this.#fill(source);
    return filled === source ? node : { kind: 'scalar', start, end, value: scalarOf(filled) };
  }

  #fill(text: string): string {
    return text.replace(placeholder, (written, name: string) =>
      Object.hasOwn(this.#values, name) ? (this.#values[name] ?? written) : written,
    );
  }
}

const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function scalarOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return number.test(text) ? Number(text) : text;
}
