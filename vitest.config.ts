import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    testTimeout: 60_000,
    retry: process.env.CI ? 1 : 0,
    pool: 'threads',
    // Many tests wait for programs that they start, so that no core is kept back for the runner.
    maxWorkers: availableParallelism(),
  },
});
