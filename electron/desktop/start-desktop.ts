import { mkdir } from 'node:fs/promises';
import { app, ipcMain, protocol, session } from 'electron';
import { type CaptureOrder, parseCaptureWords } from '../../shared/capture/capture-order.ts';
import { DEFAULT_SETTINGS, type GlobalShortcutName } from '../../shared/model/settings.ts';
import type { Capture, DesktopShell } from '../../shared/ports.ts';
import { pictureOf } from '../capture-screen.ts';
import { createAssistant } from '../create-assistant.ts';
import { createPageHandler } from '../page/page-handler.ts';
import { systemClock } from '../services/clock.ts';
import { readerCount } from '../services/ocr/reader-count.ts';
import { askshotHome } from '../services/settings/askshot-home.ts';
import { CaptureMemory } from '../services/settings/capture-memory.ts';
import { unpackedModule } from '../services/unpacked-module.ts';
import { startAnalysisUtility } from './analysis-utility.ts';
import { serveAppScheme } from './app-scheme.ts';
import { runCaptureOrder } from './capture-commands.ts';
import { cardOfLink, linkArgument } from './deep-links.ts';
import { Shell } from './desktop-shell.ts';
import { answerRequests } from './ipc.ts';
import { keychain } from './keychain.ts';
import { openFiles, pictureArguments } from './opened-files.ts';
import { RegionOverlay } from './overlay/region-overlay.ts';
import { RegionTasks } from './overlay/region-tasks.ts';
import { DesktopScreenSource } from './screen-source.ts';
import { hardenSession } from './security.ts';
import { AT_LOGIN } from './start-at-login.ts';
import type { TrayCommand } from './tray.ts';
import { WindowKeeper } from './window-keeper.ts';

export type DesktopOptions = {
  /** The words of the command line. */
  words: readonly string[];
  preload: string;
  /** Folder of the built pages. */
  page: string;
  analysisWorker: URL;
  whenFilesCome: (open: (path: string) => void) => void;
  whenLinksCome: (open: (link: string) => void) => void;
};

const ORDER_OF_TRAY = {
  ask: { what: 'ask' },
  copy: { what: 'copy' },
  region: { what: 'take', target: { kind: 'region', box: null }, delay: 0 },
  screen: { what: 'take', target: { kind: 'display', display: null }, delay: 0 },
  desktop: { what: 'take', target: { kind: 'desktop' }, delay: 0 },
  repeat: { what: 'repeat', delay: 0 },
} as const satisfies Record<Exclude<TrayCommand, 'open' | 'quit'>, CaptureOrder>;

const ORDER_OF_SHORTCUT = {
  ask: ORDER_OF_TRAY.ask,
  copy: ORDER_OF_TRAY.copy,
  capture: ORDER_OF_TRAY.region,
} as const satisfies Record<GlobalShortcutName, CaptureOrder>;

/** Puts the desktop program together, opens its window, and does what the command line asked for. */
export async function startDesktop(options: DesktopOptions): Promise<void> {
  const home = askshotHome();
  await mkdir(home, { recursive: true });
  const memory = new CaptureMemory(home);
  const keeper = new WindowKeeper();
  let shell: Shell | null = null;
  let quitting = false;
  const aroundWindow: DesktopShell = {
    shortcuts: () => shell?.shortcuts() ?? [],
    testShortcut: (name, seconds) =>
      shell?.testShortcut(name, seconds) ?? Promise.resolve({ name, accelerator: '', state: 'off' }),
    apply: (settings) => shell?.apply(settings),
  };

  const overlay = new RegionOverlay({
    preload: options.preload,
    lastRegion: () => memory.lastRegion(),
    settings: async () => {
      const settings = await assistant.request('get_settings', {});
      return settings.ok ? settings.value : DEFAULT_SETTINGS;
    },
  });
  const regions = new RegionTasks({
    overlay,
    quickAsk: (capture) => assistant.quickAsk(capture),
    prepare: () => void assistant.request('prepare_analysis', {}),
    openCapture: (capture) => void openCapture(capture),
    copied: (characters) => shell?.copied(characters),
  });
  const assistant = createAssistant({
    host: 'electron',
    workers: readerCount(),
    analysisWorker: unpackedModule(options.analysisWorker),
    startAnalysis: startAnalysisUtility,
    cipher: keychain,
    screen: new DesktopScreenSource(memory, regions),
    shell: aroundWindow,
    printPage: async () => {
      if (!keeper.window) throw new Error('there is no window to print');
      return keeper.window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' });
    },
  });
  const windowParts = {
    assistant,
    preload: options.preload,
    home,
    keepsRunning: () => !quitting && (shell?.keepsRunning ?? false),
  };
  const showWindow = (): Promise<void> => keeper.show(windowParts);

  const openCapture = async (capture: Capture): Promise<void> => {
    const added = await assistant.addPicture(pictureOf(capture, systemClock));
    await showWindow();
    if (added.ok) assistant.showShot(added.value.id);
    else assistant.refuseFile('Capture', added.error);
  };

  hardenSession(session.defaultSession);
  const frozen = (display: string): Uint8Array | null => overlay.picture(display);
  serveAppScheme(protocol, createPageHandler({ assistant, folder: options.page, frozen }));
  answerRequests(ipcMain, assistant, regions);

  const order = (wanted: CaptureOrder): void =>
    void runCaptureOrder({ assistant, regions, showWindow }, wanted);
  const openLink = async (link: string): Promise<void> => {
    await showWindow();
    const card = cardOfLink(link);
    if (card !== null) await assistant.showCard(card);
  };
  /** Gives whether the words asked for a capture, so that no window has to come first. */
  const obey = async (words: readonly string[], folder: string): Promise<boolean> => {
    const asked = parseCaptureWords(words);
    if (asked?.ok) order(asked.value);
    if (asked && !asked.ok) assistant.refuseFile('askshot capture', asked.error);
    if (asked) return asked.ok;
    const link = linkArgument(words);
    if (link) await openLink(link);
    await openFiles(assistant, pictureArguments(words, folder));
    return false;
  };

  app.on('second-instance', (_event, argv, workingDirectory, additional) => {
    const { words, folder } = (additional ?? { words: argv.slice(1), folder: workingDirectory }) as {
      words: string[];
      folder: string;
    };
    void obey(words, folder).then((captured) => (captured ? undefined : showWindow()));
  });
  app.on('activate', () => void showWindow());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !overlay.isOpen) app.quit();
  });
  app.on('before-quit', () => {
    quitting = true;
    overlay.close();
  });
  app.on('will-quit', () => {
    shell?.close();
    void assistant.close();
  });

  const settings = await assistant.request('get_settings', {});
  shell = new Shell({
    settings: settings.ok ? settings.value : DEFAULT_SETTINGS,
    onShortcut: (name) => order(ORDER_OF_SHORTCUT[name]),
    onTray: (command) => {
      if (command === 'quit') app.quit();
      else if (command === 'open') void showWindow();
      else order(ORDER_OF_TRAY[command]);
    },
    showWindow: () => void showWindow(),
  });
  await keeper.open(windowParts, options.words.includes(AT_LOGIN) && shell.hasTray);
  // After the window: it shows which of the files can't be read.
  options.whenFilesCome((path) => void openFiles(assistant, [path]));
  options.whenLinksCome((link) => void openLink(link));
  await obey(options.words, process.cwd());
}
