import type { UserConfig } from 'tsdown';

/** The build of every published package: ESM with declarations, one entry per public export. */
export function library(entry: Record<string, string> = { index: 'src/index.ts' }): UserConfig {
  return {
    ...{ entry, format: 'esm', platform: 'node', target: 'node22', dts: true, clean: true },
    plugins: [withoutImportAttributes],
  };
}

const jsonImport =
  /import\(\s*('[^']+\.json')\s*,\s*\{\s*with:\s*\{\s*type:\s*'json'\s*\},?\s*\}\s*,?\s*\)/g;

/**
 * Rolldown makes a module of a JSON file that is imported when needed, but leaves an import with
 * attributes pointing to the JSON file, which is not in `dist`.
 */
const withoutImportAttributes = {
  name: 'without-import-attributes',
  transform: (code: string): string | undefined => {
    const rewritten = code.replace(jsonImport, 'import($1)');
    return rewritten === code ? undefined : rewritten;
  },
};
