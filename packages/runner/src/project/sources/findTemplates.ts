import type { Shell } from '../../shell.ts';
import { UnreadableFile } from '../textFile.ts';
import { type TemplateSources, templateSources } from './templateSources.ts';

/** What a search for templates came to. */
export interface FoundTemplates {
  readonly templates: readonly TemplateSources[];
  /** Files that may be templates, and that this user cannot read. */
  readonly unreadable: readonly string[];
}

/**
 * The state machines that templates and plans among some files declare. A binary file, or one that
 * only mentions state machines, is none of ours: nothing is said about it.
 */
export async function findTemplates(
  shell: Shell,
  files: readonly string[],
): Promise<FoundTemplates> {
  const templates: TemplateSources[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const found = await tryTemplate(shell, file);
    if (found === 'unreadable') unreadable.push(file);
    else if (found) templates.push(found);
  }
  return { templates, unreadable };
}

async function tryTemplate(
  shell: Shell,
  file: string,
): Promise<TemplateSources | 'unreadable' | undefined> {
  try {
    return await templateSources(shell, file);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.closed ? 'unreadable' : undefined;
    throw error;
  }
}
