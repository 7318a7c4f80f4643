#!/usr/bin/env node
// The command is linked at install, before anything is built.
import { existsSync } from 'node:fs';
import module from 'node:module';

const built = new URL('../dist/cli.mjs', import.meta.url);
if (existsSync(built)) {
  // From the second start on, on Node 22.8 and newer: code is compiled already.
  module.enableCompileCache?.();
  await import(built.href);
} else {
  process.stderr.write('sfn-sagemaker is not built yet: run `npx -y pnpm@12.4.2 build` first.\n');
  process.exitCode = 2;
}
