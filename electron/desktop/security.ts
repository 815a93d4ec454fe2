import type { App, IpcMainInvokeEvent, Session, WebContents } from 'electron';
import { OVERLAY_URL, PAGE_ORIGIN, PAGE_URL } from './app-scheme.ts';

/** The only permissions the page needs; every other one is denied. */
const ALLOWED = new Set(['clipboard-read', 'clipboard-sanitized-write']);

const isPage = (url: string): boolean => url === PAGE_URL || url.startsWith(`${PAGE_URL}index.html`);

/** Denies permissions, downloads from elsewhere and every request that would leave the machine. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(ALLOWED.has(permission) && contents.getURL().startsWith(PAGE_URL)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => ALLOWED.has(permission) && origin.replace(/\/$/, '') === PAGE_ORIGIN,
  );
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url);
    answer({ cancel: !['app:', 'blob:', 'devtools:'].includes(protocol) });
  });
}

/** Denies navigation, new windows and embedded pages in every web contents that is ever made. */
export function hardenWebContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Which of Askshot's pages a message comes from: the main frame of a window that shows it; null for every other. */
export function pageOf(event: IpcMainInvokeEvent): 'main' | 'overlay' | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  if (frame.url === OVERLAY_URL) return 'overlay';
  return isPage(frame.url) ? 'main' : null;
}
