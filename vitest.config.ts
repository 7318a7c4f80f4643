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
          // What takes a second takes many on a busy machine, and is no failure there.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
