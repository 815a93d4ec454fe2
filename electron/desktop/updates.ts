import { app } from 'electron';

/** Hours between two looks for an update. */
const HOURS = 12;

/**
 * Looks for updates at an address, and downloads what it finds to be installed on quitting. Off without an address and
 * in a checkout; the feed is electron-updater's "generic" one (files latest*.yml beside the installers, over HTTPS).
 */
export class Updates {
  readonly #ready: (version: string) => void;
  #feed = '';
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(ready: (version: string) => void) {
    this.#ready = ready;
  }

  /** Gives whether updates are looked for now. */
  async apply(feed: string): Promise<boolean> {
    if (feed === this.#feed) return this.#timer !== null;
    this.close();
    this.#feed = feed;
    if (feed === '' || !app.isPackaged) return false;
    const { default: updater } = await import('electron-updater');
    const { autoUpdater } = updater;
    autoUpdater.setFeedURL({ provider: 'generic', url: feed });
    autoUpdater.autoDownload = true;
    autoUpdater.autoInstallOnAppQuit = true;
    autoUpdater.removeAllListeners('update-downloaded');
    autoUpdater.on('update-downloaded', ({ version }) => this.#ready(version));
    const look = (): void => void autoUpdater.checkForUpdates().catch(() => undefined);
    look();
    this.#timer = setInterval(look, HOURS * 3_600_000);
    this.#timer.unref();
    return true;
  }

  close(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    this.#feed = '';
  }
}
