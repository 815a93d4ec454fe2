import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The first Node release that has all of what Askshot uses (type stripping, node:sqlite, WHATWG APIs). */
const NEEDED_MAJOR = 24;

/** The Node to run Askshot with: this one where it is new enough, else the one that npm installed beside it. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  try {
    const installed = createRequire(import.meta.url).resolve('node/bin/node');
    if (existsSync(installed)) return installed;
  } catch {
    // told below
  }
  process.stderr.write(
    `askshot: Node ${process.versions.node} is too old, and the one Askshot brings is missing. ` +
      `Run "npm ci" in its folder, or use Node ${NEEDED_MAJOR} or later.\n`,
  );
  process.exit(1);
}
