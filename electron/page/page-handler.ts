import { type Shot, shotSchema } from '../../shared/contract.ts';
import { failed, type Result } from '../../shared/model/errors.ts';
import { MAX_FILE_BYTES } from '../../shared/model/limits.ts';
import type { Assistant } from '../assistant.ts';
import { httpStatus } from './http-status.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { readStaticFile } from './static-files.ts';

export type PageParts = {
  assistant: Pick<Assistant, 'addPicture' | 'picture'>;
  /** Folder of the built page. */
  folder: string;
  /** The frozen picture of a display while a region is chosen on it, as PNG. */
  frozen?: (display: string) => Uint8Array | null;
};

/**
 * Serves the page, the pictures and the upload of pictures; the same on Electron's custom scheme and on HTTP.
 *   GET  /            the page, and /assets/... its files
 *   GET  /shots/ID    a picture's bytes
 *   GET  /frozen/ID   a display's picture while a region is chosen on it (desktop)
 *   POST /shots       takes a picture in; its name and origin stand in the headers X-Askshot-Name and -Origin
 */
export function createPageHandler(parts: PageParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (pathname === '/shots' && request.method === 'POST') return takePicture(parts, request);
    if (pathname.startsWith('/shots/') && reading)
      return showPicture(parts, pathname.slice('/shots/'.length));
    if (pathname.startsWith('/frozen/') && reading)
      return showFrozen(parts, pathname.slice('/frozen/'.length));
    if (reading) return showFile(parts, pathname === '/' ? '/index.html' : pathname);
    return reply(405, 'This address only takes GET.', 'text/plain; charset=utf-8');
  };
}

async function takePicture(parts: PageParts, request: Request): Promise<Response> {
  const name = decodeName(request.headers.get('x-askshot-name'));
  const origin = shotSchema.shape.origin.safeParse(request.headers.get('x-askshot-origin'));
  if (name === null || !origin.success)
    return replyWith(
      failed('invalid_request', 'The picture came without its name or origin.', 'Open it again.'),
    );
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > MAX_FILE_BYTES)
    return replyWith(
      failed('file_too_large', 'The file has more than 100 megabytes.', 'Save it smaller, and open that.'),
    );
  return replyWith(await parts.assistant.addPicture({ bytes, name, origin: origin.data }));
}

async function showPicture(parts: PageParts, id: string): Promise<Response> {
  const picture = await parts.assistant.picture(id);
  if (!picture) return reply(404, 'There is no such picture.', 'text/plain; charset=utf-8');
  return reply(200, new Uint8Array(picture.bytes), picture.mediaType, 'private, max-age=31536000, immutable');
}

function showFrozen({ frozen }: PageParts, display: string): Response {
  const png = frozen?.(display);
  if (!png) return reply(404, 'There is no such picture.', 'text/plain; charset=utf-8');
  return reply(200, new Uint8Array(png), 'image/png');
}

async function showFile(parts: PageParts, path: string): Promise<Response> {
  const file = await readStaticFile(parts.folder, path);
  if (!file) return reply(404, 'There is no such page.', 'text/plain; charset=utf-8');
  const hashed = path.startsWith('/assets/');
  return reply(200, file.bytes, file.mediaType, hashed ? 'private, max-age=31536000, immutable' : 'no-store');
}

function replyWith(result: Result<Shot>): Response {
  const status = result.ok ? 200 : httpStatus(result.error.code);
  return reply(status, JSON.stringify(result), 'application/json; charset=utf-8');
}

function reply(
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  caching = 'no-store',
): Response {
  return new Response(body, {
    status,
    headers: { ...SECURITY_HEADERS, 'Content-Type': mediaType, 'Cache-Control': caching },
  });
}

/** The last part of the name, without control characters; it is shown and stored, never used as a path. */
function decodeName(header: string | null): string | null {
  if (!header) return null;
  try {
    const name = decodeURIComponent(header).split(/[\\/]/).at(-1) ?? '';
    const clean = name.replace(/\p{Cc}/gu, '').slice(0, 200);
    return clean === '' ? null : clean;
  } catch {
    return null;
  }
}
