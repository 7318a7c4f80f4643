import { join } from 'node:path';
import type { Shell } from '../../shell.ts';
import { UsageError } from '../../shell.ts';
import { type TemplateSources, templateSources } from './templateSources.ts';

const patterns = ['**/*.json', '**/*.yaml', '**/*.yml'];
const definition = /\.asl\.(json|ya?ml)$/i;

/**
 * The state machines that templates and plans under a folder declare. A file that cannot be read,
 * or only mentions state machines, is none of ours: nothing is said about it.
 */
export async function findTemplates(shell: Shell, folder: string): Promise<TemplateSources[]> {
  const found: TemplateSources[] = [];
  for (const name of await shell.glob(folder, patterns)) {
    if (definition.test(name)) continue;
    const sources = await tryTemplate(shell, join(folder, name));
    if (sources) found.push(sources);
  }
  return found;
}

async function tryTemplate(shell: Shell, file: string): Promise<TemplateSources | undefined> {
  try {
    return await templateSources(shell, file);
  } catch (error) {
    // Binary or unreadable by this user: nobody asked for this file.
    if (error instanceof UsageError || isSystemError(error)) return undefined;
    throw error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
