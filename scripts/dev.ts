/**
 * `npm run dev`: the page is built again whenever it changes, and the browser host is started again whenever
 * anything it runs changes. Load the page again to see a change.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
const run = (...words: string[]): ChildProcess =>
  spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });

const children = [
  run(vite, 'build', '--watch', '--logLevel', 'warn'),
  run('--watch', 'electron/hosts/cli/main.ts', 'serve', ...process.argv.slice(2)),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
