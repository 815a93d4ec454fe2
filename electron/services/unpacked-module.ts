import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The module of a thread as a file on disk. In an installed app, code stands in the archive `app.asar`, which a thread
 * can not be started from; what is unpacked beside it, in `app.asar.unpacked`, can. Other addresses are given back as
 * they are.
 */
export function unpackedModule(module: URL): URL {
  const unpacked = new URL(module.href.replace('/app.asar/', '/app.asar.unpacked/'));
  return existsSync(fileURLToPath(unpacked)) ? unpacked : module;
}
