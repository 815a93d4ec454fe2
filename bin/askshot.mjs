#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.mjs';
import { leanMemory } from './lean-memory.mjs';
import { findNode } from './node-version.mjs';

const built = new URL('../out/cli/main.js', import.meta.url);
const source = new URL('../electron/hosts/cli/main.ts', import.meta.url);
/** A checkout runs its source; a package holds only what was built of it. */
const entry = fileURLToPath(existsSync(source) ? source : built);
const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...compileCache, ...leanMemory, ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
