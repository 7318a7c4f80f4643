import { defineConfig } from 'vitest/config';

const conditions = ['@sfn-sagemaker/source'];

// A configuration of its own: `vitest run` must not start the emulators.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'emulators',
    reporters: ['default', './scripts/closingLine.ts'],
    include: ['packages/runner/test/emulators/**/*.test.ts'],
    // Installs LocalStack and moto once, then starts one of each for all files.
    globalSetup: ['packages/runner/test/emulators/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
