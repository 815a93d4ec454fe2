import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';
import { createAssistant } from './create-assistant.ts';
import { registerAppScheme, serveAppScheme } from './desktop/app-scheme.ts';
import { setApplicationMenu } from './desktop/application-menu.ts';
import { answerRequests, forwardEvents } from './desktop/ipc.ts';
import { keychain } from './desktop/keychain.ts';
import { openMainWindow } from './desktop/main-window.ts';
import { openFiles, pictureArguments, receiveOpenedFiles } from './desktop/opened-files.ts';
import { DesktopScreenSource } from './desktop/screen-source.ts';
import { hardenSession, hardenWebContents } from './desktop/security.ts';
import { createPageHandler } from './page/page-handler.ts';
import { askshotHome } from './services/settings/askshot-home.ts';
import { unpackedModule } from './services/unpacked-module.ts';

/** A file of the build, seen from out/main. */
const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function start(): Promise<void> {
  let window: BrowserWindow | null = null;
  const assistant = createAssistant({
    host: 'electron',
    workers: Math.max(1, availableParallelism() - 1),
    analysisWorker: unpackedModule(new URL('./analysis-worker.js', import.meta.url)),
    cipher: keychain,
    screen: new DesktopScreenSource(() => window),
    printPage: async () => {
      if (!window) throw new Error('there is no window to print');
      return window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' });
    },
  });
  hardenSession(session.defaultSession);
  serveAppScheme(protocol, createPageHandler({ assistant, folder: built('../renderer') }));
  answerRequests(ipcMain, assistant);
  setApplicationMenu();
  const home = askshotHome();
  await mkdir(home, { recursive: true });

  const open = async (): Promise<void> => {
    window = await openMainWindow({
      preload: built('../preload/preload.cjs'),
      stateFile: join(home, 'window.json'),
    });
    forwardEvents(assistant, window.webContents);
    window.on('closed', () => {
      window = null;
    });
  };
  app.on('second-instance', (_event, words, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void openFiles(assistant, pictureArguments(words.slice(1), folder));
  });
  app.on('activate', () => {
    if (!window) void open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => void assistant.close());
  await open();
  // After the window: it shows which of the files can't be read.
  whenFilesCome((path) => void openFiles(assistant, [path]));
  await openFiles(assistant, pictureArguments(process.argv.slice(1), process.cwd()));
}

registerAppScheme();
app.enableSandbox();
const whenFilesCome = receiveOpenedFiles(app);
hardenWebContents(app);
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

/** A start that fails on an unexpected fault says so; without it the process would stay without a window. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Askshot could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
