import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What computes alone: its tests share the modules of their thread, which are loaded once instead of 400 times. */
const PURE = ['test/shared/**/*.test.ts', 'test/renderer/**/*.test.{ts,tsx}', 'test/scripts/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: process.env.CI ? 1 : 0,
    pool: 'threads',
    // Many tests wait for programs that they start, so that no core is kept back for the runner.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'services',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...PURE, 'test/e2e/**', 'test/bench/**'],
        },
      },
    ],
  },
});
