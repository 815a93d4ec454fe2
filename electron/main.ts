import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { registerAppScheme } from './desktop/app-scheme.ts';
import { LINK_SCHEME } from './desktop/deep-links.ts';
import { receiveOpenedFiles } from './desktop/opened-files.ts';
import { receiveOpenedLinks } from './desktop/opened-links.ts';
import { hardenWebContents } from './desktop/security.ts';
import { startDesktop } from './desktop/start-desktop.ts';

/** A file of the build, seen from out/main. */
const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The words of the command line after the program, and after its folder where it runs from a checkout. */
const words = process.argv.slice(app.isPackaged ? 1 : 2);

registerAppScheme();
app.enableSandbox();
// On Wayland shortcuts come through the desktop's portal.
app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
const whenFilesCome = receiveOpenedFiles(app);
const whenLinksCome = receiveOpenedLinks(app);
hardenWebContents(app);
if (app.requestSingleInstanceLock({ words, folder: process.cwd() }))
  app.whenReady().then(start).catch(giveUp);
else app.quit();

function start(): Promise<void> {
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  return startDesktop({
    words,
    preload: built('../preload/preload.cjs'),
    page: built('../renderer'),
    analysisWorker: new URL('./analysis-worker.js', import.meta.url),
    whenFilesCome,
    whenLinksCome,
  });
}

/** A start that fails on an unexpected fault says so; without it the process would stay without a window. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Askshot could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
