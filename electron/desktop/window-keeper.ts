import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Assistant } from '../assistant.ts';
import { forwardEvents } from './ipc.ts';
import { openMainWindow } from './main-window.ts';

export type WindowParts = {
  assistant: Assistant;
  preload: string;
  /** Folder that keeps the window's place. */
  home: string;
  /** Whether closing the window only hides it. */
  keepsRunning: () => boolean;
};

/** The one main window: opened when it is first needed, and again after it was closed. */
export class WindowKeeper {
  #window: BrowserWindow | null = null;
  #opening: Promise<void> | null = null;

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** Brings the window to the front, opening it where there is none. */
  async show(parts: WindowParts): Promise<void> {
    if (!this.#window) return this.open(parts, false);
    if (this.#window.isMinimized()) this.#window.restore();
    if (!this.#window.isVisible()) this.#window.show();
    this.#window.focus();
  }

  open(parts: WindowParts, hidden: boolean): Promise<void> {
    this.#opening ??= this.#open(parts, hidden).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #open({ assistant, preload, home, keepsRunning }: WindowParts, hidden: boolean): Promise<void> {
    const stateFile = join(home, 'window.json');
    const window = await openMainWindow({ preload, stateFile, hidden, keepsRunning });
    this.#window = window;
    forwardEvents(assistant, window.webContents);
    window.on('closed', () => {
      this.#window = null;
    });
  }
}
