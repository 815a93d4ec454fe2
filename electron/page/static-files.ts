import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type StaticFile = { bytes: Uint8Array<ArrayBuffer>; mediaType: string };

/**
 * Reads one file of the built page. `path` is a URL's path, still percent-encoded. Null where there is no such
 * file, where its type is none the page uses, and where it would lie outside of `folder` (also through links).
 */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const relative = decodePath(path);
  if (relative === null) return null;
  const mediaType = MEDIA_TYPES[extname(relative).toLowerCase()];
  if (!mediaType) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, relative));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: new Uint8Array(await readFile(file)), mediaType };
  } catch {
    return null;
  }
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded;
  } catch {
    return null;
  }
}
