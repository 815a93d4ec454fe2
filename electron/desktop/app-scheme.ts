import { type Protocol, protocol } from 'electron';

/** The page's own origin: a custom scheme, so that no file:// page and no web page can be mistaken for it. */
export const PAGE_ORIGIN = 'app://askshot';
export const PAGE_URL = `${PAGE_ORIGIN}/`;
export const OVERLAY_URL = `${PAGE_ORIGIN}/overlay.html`;

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Serves the page and its pictures. Every other host of the scheme, and every other caller, gets nothing. */
export function serveAppScheme(target: Protocol, handler: (request: Request) => Promise<Response>): void {
  target.handle('app', async (request) => {
    if (new URL(request.url).host !== 'askshot') return new Response(null, { status: 404 });
    const caller = request.headers.get('origin');
    if (caller !== null && caller !== PAGE_ORIGIN) return new Response(null, { status: 403 });
    return handler(request);
  });
}
