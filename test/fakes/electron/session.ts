import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import type { DevTools } from './devtools.ts';
import { HTTP_ORIGIN, SCHEME_ORIGIN } from './scheme-server.ts';

type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: { cancel?: boolean }) => void,
) => void;

let check: CheckHandler = null;
let request: RequestHandler = null;
let beforeRequest: BeforeRequest | null = null;

export const session = {
  defaultSession: {
    setPermissionCheckHandler: (handler: CheckHandler) => {
      check = handler;
    },
    setPermissionRequestHandler: (handler: RequestHandler) => {
      request = handler;
    },
    webRequest: {
      onBeforeRequest: (listener: BeforeRequest) => {
        beforeRequest = listener;
      },
    },
  },
};

/** What the app decides about a request of the page. */
export function allowsRequest(url: string): Promise<boolean> {
  const listener = beforeRequest;
  if (!listener) return Promise.resolve(true);
  return new Promise((resolve) =>
    listener({ url } as OnBeforeRequestListenerDetails, ({ cancel }) => resolve(!cancel)),
  );
}

/** Chromium's names of permissions that tests use, and Electron's. */
const PERMISSIONS = {
  clipboardReadWrite: 'clipboard-read',
  clipboardSanitizedWrite: 'clipboard-sanitized-write',
  geolocation: 'geolocation',
  notifications: 'notifications',
  displayCapture: 'display-capture',
} as const;

/** Grants in Chromium what the app's two handlers both allow, and denies the rest. */
export async function applyPermissions(devTools: DevTools, contents: WebContents): Promise<void> {
  const granted: string[] = [];
  for (const [name, permission] of Object.entries(PERMISSIONS)) {
    const checked = check?.(contents, permission, `${SCHEME_ORIGIN}/`, {} as never) ?? true;
    let requested = true;
    request?.(contents, permission, (allowed) => (requested = allowed), {} as never);
    if (checked && requested) granted.push(name);
  }
  await devTools.send('Browser.grantPermissions', { origin: HTTP_ORIGIN, permissions: granted });
}
