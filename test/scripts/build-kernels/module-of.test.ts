import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { moduleOf } from '../../../scripts/build-kernels/module-of.ts';

it('the compiled kernel in the repository is what its source compiles to', async () => {
  const kept = await readFile(new URL('../../../shared/learned/convolve-wasm.ts', import.meta.url), 'utf8');
  expect(await moduleOf()).toBe(kept);
});
