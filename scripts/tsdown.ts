import type { UserConfig } from 'tsdown';

/** The build of every published package: ESM with declarations, one entry per public export. */
export function library(entry: Record<string, string> = { index: 'src/index.ts' }): UserConfig {
  return { entry, format: 'esm', platform: 'node', target: 'node22', dts: true, clean: true };
}
