/**
 * A folder that looks like Electron's program to electron-builder, for machines that can't fetch the real one: what a
 * package holds can be checked with it, but such a package can't run.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the fuses in Electron's program; a version byte, the number of fuses and their states follow (@electron/fuses). */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 8;

/** Writes the distribution for Linux into `folder`, for Electron `version`. */
export function writeStandInDistribution(folder: string, version: string): void {
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true });
  const program = Buffer.concat([
    Buffer.from(
      '#!/bin/sh\necho "This package was made without the program of Electron: it can not run." >&2\nexit 1\n',
    ),
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([1, FUSES]),
    Buffer.from('1'.repeat(FUSES)),
  ]);
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'MIT (Electron)\n');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<!doctype html><title>Chromium</title>\n');
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  writeFileSync(join(folder, 'chrome-sandbox'), '');
}
