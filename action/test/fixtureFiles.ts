import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of a folder, for a repository in which the folder is `under`. */
export function fixtureFiles(folder: URL, under = ''): Record<string, string> {
  const root = fileURLToPath(folder);
  const files = globSync('**/*', { cwd: root, withFileTypes: true }).filter((f) => f.isFile());
  const paths = files.map((file) => `${file.parentPath}/${file.name}`).sort();
  const relative = (path: string): string => `${under}${path.slice(root.length)}`;
  return Object.fromEntries(paths.map((path) => [relative(path), readFileSync(path, 'utf8')]));
}
