import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json, JsonObject } from '../../src/json.ts';

/**
 * Beside the repository, where it is there at all: it holds recordings that are not part of the
 * project.
 */
const FOLDER = new URL('../../../../../shared/corpus/', import.meta.url);

export const corpusIsThere: boolean = existsSync(fileURLToPath(FOLDER));

/** One execution recorded on AWS. */
export interface Recording {
  readonly id: string;
  readonly category: string;
  readonly queryLanguage: string;
  readonly definition: { readonly StartAt: string; readonly States: Record<string, JsonObject> };
  readonly input: Json;
  readonly context: { readonly executionName: string; readonly stateMachineName: string };
  readonly expected: {
    readonly status: string;
    readonly output?: Json;
    readonly error?: string;
    readonly cause?: string;
  };
}

export function readCorpus<T>(file: string): T[] {
  if (!corpusIsThere) return [];
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Whether a value is as recorded; `⟪name⟫` stands for what AWS made up. */
export function isAsRecorded(actual: Json | undefined, recorded: Json | undefined): boolean {
  if (typeof recorded === 'string' && recorded.includes('⟪')) {
    return recorded.startsWith('⟪') || typeof actual === 'string';
  }
  if (typeof actual !== 'object' || typeof recorded !== 'object') return actual === recorded;
  if (actual === null || recorded === null) return actual === recorded;
  const keys = Object.keys(actual);
  return (
    Array.isArray(actual) === Array.isArray(recorded) &&
    keys.length === Object.keys(recorded).length &&
    keys.every((key) => isAsRecorded(Reflect.get(actual, key), Reflect.get(recorded, key)))
  );
}
