import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { installedElectron, obstacle } from './scripts/electron-binary.ts';
import type { HostOptions } from './test/e2e/fixtures.ts';

/** Real Electron runs where its program is installed and can run; the stand-in runs everywhere. */
const electronRuns =
  installedElectron() !== null && obstacle(process.env, process.platform, process.getuid?.()) === null;

export default defineConfig<object, HostOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './test/e2e/global-setup.ts',
  // One worker more than cores: while a program starts or a test waits, another one computes.
  workers: availableParallelism() + 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // A busy machine can make a test wait too long once; a test that fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'browser', use: { host: 'browser' } },
    { name: 'electron stand-in', use: { host: 'electron-stand-in' } },
    ...(electronRuns ? [{ name: 'electron', use: { host: 'electron' as const } }] : []),
  ],
});
