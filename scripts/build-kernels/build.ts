/**
 * Compiles convolve.as to WebAssembly and writes it into shared/learned/convolve-wasm.ts:
 *   node scripts/build-kernels/build.ts
 */
import { writeFile } from 'node:fs/promises';
import { moduleOf } from './module-of.ts';

const target = new URL('../../shared/learned/convolve-wasm.ts', import.meta.url);
await writeFile(target, await moduleOf());
