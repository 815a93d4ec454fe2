import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { app, chromium } from './app.ts';
import { applyPermissions } from './session.ts';
import { FakeWebContents } from './web-contents.ts';

/** The part of Electron's BrowserWindow that Askshot uses; the stand-in has room for one window. */
export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents: FakeWebContents;
  readonly #bounds: { x: number; y: number; width: number; height: number };
  readonly #attached: Promise<void>;
  #visible: boolean;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const { devTools } = chromium();
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.#visible = options.show ?? true;
    this.webContents = new FakeWebContents(devTools, options.webPreferences ?? {});
    this.webContents.on('ready-to-show', () => this.emit('ready-to-show'));
    app.emit('web-contents-created', {}, this.webContents);
    this.#attached = this.webContents.attach();
    BrowserWindow.all.push(this);
  }

  async loadURL(url: string): Promise<void> {
    await this.#attached;
    await this.webContents.loadURL(url);
    await applyPermissions(chromium().devTools, this.webContents as unknown as WebContents);
  }

  show(): void {
    this.#visible = true;
  }

  hide(): void {
    this.#visible = false;
  }

  isVisible(): boolean {
    return this.#visible;
  }

  focus(): void {
    this.emit('focus');
  }

  maximize(): void {
    this.emit('maximize');
  }

  restore(): void {
    this.#visible = true;
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return this.#bounds;
  }

  close(): void {
    this.emit('close');
    this.webContents.destroy();
    this.emit('closed');
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}
