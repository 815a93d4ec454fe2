import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBundledFolder } from '../../../electron/services/bundled-folder.ts';
import { BundledHelp } from '../../../electron/services/help/help-index.ts';

it('is found from a bundle that lies elsewhere below the root, and done without where there is none', () => {
  const bundle = new URL('../../../out/main', import.meta.url).pathname;
  for (const name of ['help', 'samples']) {
    expect(findBundledFolder(name, bundle)).toMatch(new RegExp(`assets.${name}$`));
    expect(findBundledFolder(name, bundle)).toBe(findBundledFolder(name));
  }
  const empty = mkdtempSync(join(tmpdir(), 'help-'));
  expect(findBundledFolder('help', empty)).toBeNull();
  expect(new BundledHelp(null).documents()).toEqual([]);
  rmSync(empty, { recursive: true });
});
