import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { unpackedModule } from '../../../electron/services/unpacked-module.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

it('finds what stands unpacked beside the archive, and leaves other modules where they are', () => {
  const folder = temporaryFolder();
  const inArchive = pathToFileURL(join(folder, 'app.asar/out/main/thread.js'));
  expect(unpackedModule(inArchive).href).toBe(inArchive.href);
  mkdirSync(join(folder, 'app.asar.unpacked/out/main'), { recursive: true });
  writeFileSync(join(folder, 'app.asar.unpacked/out/main/thread.js'), '');
  expect(unpackedModule(inArchive).pathname).toContain('/app.asar.unpacked/out/main/thread.js');
  const elsewhere = pathToFileURL(join(folder, 'out/main/thread.js'));
  expect(unpackedModule(elsewhere).href).toBe(elsewhere.href);
});
