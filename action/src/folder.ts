import { isAbsolute, posix, relative } from 'node:path';
import type { Report } from '@sfn-sagemaker/runner';
import type { Inputs } from './inputs.ts';

/**
 * The report with paths that start at the top of the checkout, as GitHub's annotations and links
 * want them.
 */
export function fromCheckout(
  report: Report,
  { folder, checkout }: Pick<Inputs, 'folder' | 'checkout'>,
): Report {
  const fromTop = (path: string): string =>
    // So are paths that were given so, and that lie elsewhere than the working directory.
    isAbsolute(path) ? relative(checkout, path).replaceAll('\\', '/') : posix.join(folder, path);
  const move = <T extends { readonly path: string }>(file: T): T => ({
    ...file,
    path: fromTop(file.path),
  });
  return { ...report, files: report.files.map(move), workflows: report.workflows.map(move) };
}
