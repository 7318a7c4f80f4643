import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, renderHtml, renderJson } from '@sfn-sagemaker/runner';
import type { Outputs } from './outputs.ts';

/**
 * Writes the complete reports where later steps can take them; each run of the action gets a
 * folder of its own.
 */
export async function writeReportFiles(
  report: Report,
  folder: string = tmpdir(),
): Promise<Outputs> {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(join(folder, 'sfn-sagemaker-'));
  const json = join(own, 'report.json');
  const html = join(own, 'report.html');
  await writeFile(json, renderJson(report, 'validate'));
  await writeFile(html, renderHtml(report));
  return { 'report-json': json, 'report-html': html };
}
