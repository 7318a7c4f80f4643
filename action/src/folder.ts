import { posix } from 'node:path';
import type { Report } from '@sfn-sagemaker/runner';

/**
 * The report with paths that start at the top of the checkout, as GitHub's annotations and links
 * want them.
 */
export function fromCheckout(report: Report, folder: string): Report {
  if (folder === '') return report;
  const move = <T extends { readonly path: string }>(file: T): T => ({
    ...file,
    path: posix.join(folder, file.path),
  });
  return { ...report, files: report.files.map(move), workflows: report.workflows.map(move) };
}
