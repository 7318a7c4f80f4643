// Packs every published package as the registry would get it, and asks publint and attw about the tarball.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);
const out = mkdtempSync(join(tmpdir(), 'packaging-'));

/** Every file that a built module imports from its own package is there. */
function requireOwnFiles(dist: string): void {
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.mjs'))) {
    const imports = readFileSync(join(dist, name), 'utf8').matchAll(
      /^import .*?["'](\.\/[^"']+)["'];$|\bfrom ["'](\.\/[^"']+)["'];$|\bimport\(["'](\.\/[^"']+)["']/gm,
    );
    for (const [, ...paths] of imports) {
      const path = paths.find((one) => one !== undefined) ?? name;
      if (!existsSync(join(dist, path))) throw new Error(`${join(dist, name)} lacks ${path}.`);
    }
  }
}

try {
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    const folder = join(root, 'packages', name);
    const run = (command: string, args: readonly string[]): void => {
      execFileSync(command, args, { cwd: folder, stdio: 'inherit' });
    };
    run('npx', ['-y', 'pnpm@12.4.2', 'pack', '--pack-destination', out]);
    const tarball = readdirSync(out).find((file) => file.startsWith(`sfn-sagemaker-${name}-`));
    if (!tarball) throw new Error(`Packing ${name} made no tarball in ${out}.`);
    requireOwnFiles(join(folder, 'dist'));
    run(bin('publint'), ['run', '--strict', join(out, tarball)]);
    run(bin('attw'), ['--profile', 'esm-only', join(out, tarball)]);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
