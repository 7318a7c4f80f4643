// Bundles the action into action/dist. Run: node action/build.ts
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, build, type Metafile, type Plugin } from 'esbuild';
import { licenses } from './licenses.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * `@actions/core` speaks HTTP for OIDC tokens only, which the action asks for nowhere: 0.8 MB to
 * parse at each start.
 */
const withoutHttpClient: Plugin = {
  name: 'without-http-client',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^@actions\/http-client/ },
      async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === 'resolved') return undefined;
        const resolved = await resolve(path, { kind, resolveDir, pluginData: 'resolved' });
        return { ...resolved, sideEffects: false };
      },
    );
  },
};

/**
 * Bundles the action with all it needs, from sources: what is loaded only sometimes, such as the
 * AWS clients, becomes a file of its own that start-up does not pay for.
 */
export async function bundle(outdir: string): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true });
  const result: BuildResult<{ metafile: true }> = await build({
    absWorkingDir: here,
    entryPoints: ['src/main.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // jsonc-parser's `main` is UMD, whose parts no bundler finds.
    mainFields: ['module', 'main'],
    conditions: ['@sfn-sagemaker/source'],
    // Some dependencies are CommonJS and call `require` of Node's own modules.
    banner: {
      js: [
        "import{createRequire as __createRequire}from'node:module';",
        'const require=__createRequire(import.meta.url);',
      ].join(''),
    },
    plugins: [withoutHttpClient],
    legalComments: 'linked',
    // Not minified: it starts no faster, and a stack trace stays readable.
    metafile: true,
  });
  await writeFile(join(outdir, 'licenses.txt'), `${licenses(result.metafile, here)}\n`);
  return result.metafile;
}

if (import.meta.main) await bundle(fileURLToPath(new URL('dist', import.meta.url)));
