import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../../shared/corpus');

/** The recordings are beside the repository, never in it. */
export const corpusIsThere: boolean = existsSync(folder);

export interface ValidationCase {
  readonly id: string;
  readonly api: string;
  readonly type: 'STANDARD' | 'EXPRESS' | null;
  readonly definition?: { readonly States?: unknown };
  readonly definitionText?: string;
  readonly expected: {
    readonly valid: boolean;
    readonly diagnostics?: readonly {
      readonly code: string;
      readonly message: string;
      readonly location?: string;
    }[];
  };
}

export interface DefinitionCase {
  readonly id: string;
  readonly format: 'json' | 'yaml';
  readonly expected: 'valid' | 'invalid';
  readonly placeholder: boolean;
  readonly text: string;
}

export function readCorpus<T>(file: string): T[] {
  if (!corpusIsThere) return [];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line));
}
