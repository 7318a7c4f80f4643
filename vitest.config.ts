import { defineConfig } from 'vitest/config';

const conditions = ['@sfn-sagemaker/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['default', './scripts/closingLine.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'action/test/**/*.test.ts'],
          exclude: ['**/emulators/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'emulators',
          include: ['packages/runner/test/emulators/**/*.test.ts'],
          // Installs LocalStack and moto once, then starts one of each for all files.
          globalSetup: ['packages/runner/test/emulators/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
