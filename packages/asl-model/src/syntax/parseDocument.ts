import type { Document, DocumentFormat } from './document.ts';
import { parseJson } from './json.ts';

/** Reads YAML; from {@link loadYaml}. */
export type YamlParser = (text: string, path: string) => Document;

export interface ParseOptions {
  /** As the user named the file; its extension tells the format. */
  readonly path: string;
  /** Only where the extension does not tell. */
  readonly format?: DocumentFormat;
  /** Needed for YAML. */
  readonly yaml?: YamlParser;
}

/**
 * Loads the YAML reader. It is not part of the main module because it costs more time to load than
 * a definition in JSON
 * takes to check.
 *
 * @example
 * const document = parseDocument(text, { path: 'train.asl.yaml', yaml: await loadYaml() });
 */
export async function loadYaml(): Promise<YamlParser> {
  return (await import('./yaml.ts')).parseYaml;
}

/**
 * Parses a definition as far as it can be; what is wrong with the text is in the document's
 * diagnostics.
 *
 * @throws {TypeError} when the text is YAML and no `yaml` was given: {@link readDocument} loads it
 * when needed.
 *
 * @example
 * const document = parseDocument('{"StartAt": "A"}', { path: 'train.asl.json' });
 */
export function parseDocument(text: string, options: ParseOptions): Document {
  const format = options.format ?? documentFormat(text, options.path);
  if (format === 'json') return parseJson(text, options.path);
  if (!options.yaml)
    throw new TypeError(`${options.path} is YAML: pass { yaml: await loadYaml() }`);
  return options.yaml(text, options.path);
}

/**
 * Parses a definition in either format and loads the YAML reader only when it is needed.
 *
 * @example
 * const document = await readDocument(text, { path: 'train.asl.yaml' });
 */
export async function readDocument(
  text: string,
  options: Omit<ParseOptions, 'yaml'>,
): Promise<Document> {
  const format = options.format ?? documentFormat(text, options.path);
  if (format === 'json') return parseJson(text, options.path);
  return parseDocument(text, { ...options, format, yaml: await loadYaml() });
}

/**
 * The format by the file's extension, or else by its contents: JSON starts with `{` or `[`.
 *
 * @example
 * documentFormat('StartAt: A', 'train.asl.yaml'); // 'yaml'
 */
export function documentFormat(text: string, path: string): DocumentFormat {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'json') return 'json';
  if (extension === 'yaml' || extension === 'yml') return 'yaml';
  return /^\uFEFF?\s*([[{]|$)/.test(text) ? 'json' : 'yaml';
}
