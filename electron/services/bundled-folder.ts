import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of `assets` in the nearest folder above `from` that has it: the project's root for the sources, the
 * package's root for a bundle, and the folder of unpacked resources of an installed app. Null where there is none.
 */
export function findBundledFolder(
  name: string,
  from: string = dirname(fileURLToPath(import.meta.url)),
): string | null {
  const roots: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    roots.push(folder);
    if (dirname(folder) === folder) break;
  }
  const { resourcesPath } = process as { resourcesPath?: string };
  if (resourcesPath) roots.push(resourcesPath, join(resourcesPath, 'app.asar.unpacked'));
  return roots.map((root) => join(root, 'assets', name)).find((folder) => existsSync(folder)) ?? null;
}
