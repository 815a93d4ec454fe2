#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.mjs';
import { leanMemory } from './lean-memory.mjs';
import { findNode } from './node-version.mjs';

const entry = fileURLToPath(new URL('../scripts/start.ts', import.meta.url));
const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...compileCache, ...leanMemory, ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
