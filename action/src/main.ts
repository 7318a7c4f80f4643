import * as core from '@actions/core';
import { run } from './run.ts';

try {
  await run(process.env);
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
