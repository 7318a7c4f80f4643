import * as core from '@actions/core';
import type { Env } from '../env.ts';

/**
 * Adds Markdown to the job summary; a runner without one, such as an old act, is told of and no
 * failure.
 */
export async function writeSummary(markdown: string, env: Env): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) {
    core.info('No job summary: this runner offers no place for one.');
    return;
  }
  await core.summary.addRaw(markdown, true).write();
}
