import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronWindow,
  Rectangle,
  WebContents,
} from 'electron';
import { app, chromium } from './app.ts';
import { control, reports } from './control.ts';
import { scaleAt } from './displays.ts';
import { applyPermissions } from './session.ts';
import { FakeWebContents } from './web-contents.ts';

type UsedWindow = Pick<
  ElectronWindow,
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'isVisible'
  | 'focus'
  | 'maximize'
  | 'restore'
  | 'isMaximized'
  | 'isMinimized'
  | 'isDestroyed'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setAlwaysOnTop'
  | 'setVisibleOnAllWorkspaces'
  | 'getMediaSourceId'
  | 'close'
  | 'destroy'
>;

let windowsMade = 0;

/** The part of Electron's BrowserWindow that Askshot uses. Each window is a page of Chromium in its size and scale. */
export class BrowserWindow extends EventEmitter implements UsedWindow {
  static readonly all: BrowserWindow[] = [];
  /** The window that has the keyboard. */
  static focused: BrowserWindow | null = null;
  static getAllWindows = (): BrowserWindow[] => [...BrowserWindow.all];

  readonly webContents: FakeWebContents;
  readonly title: string;
  readonly #id = ++windowsMade;
  readonly #attached: Promise<void>;
  #bounds: Rectangle;
  #visible: boolean;
  #destroyed = false;
  alwaysOnTop = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const { devTools } = chromium();
    this.title = options.title ?? '';
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
    // The first window is the page that Chromium opened with, at the size that the test gives it.
    const size = this.#id === 1 ? null : { ...this.#bounds, scale: scaleAt(this.#bounds) };
    this.#attached = this.webContents.attach(size);
    BrowserWindow.all.push(this);
  }

  async loadURL(url: string): Promise<void> {
    await this.#attached;
    if (this.#destroyed) return;
    await this.webContents.loadURL(url);
    await applyPermissions(chromium().devTools, this.webContents as unknown as WebContents);
  }

  /** Shows the window and gives it the keyboard, as Electron does. */
  show(): void {
    this.showInactive();
    BrowserWindow.focused = this;
  }

  showInactive(): void {
    this.#visible = true;
    this.emit('show');
  }

  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  focus(): void {
    BrowserWindow.focused = this;
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

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
  }

  setAlwaysOnTop(flag: boolean): void {
    this.alwaysOnTop = flag;
  }

  setVisibleOnAllWorkspaces(): void {
    this.emit('workspaces');
  }

  getMediaSourceId(): string {
    return `window:${this.#id}:0`;
  }

  /** Asks the app first, which may refuse. */
  close(): void {
    let refused = false;
    this.emit('close', { preventDefault: () => (refused = true) });
    if (!refused) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#visible = false;
    this.webContents.destroy();
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }

  /** What a test is told about a window. */
  get facts() {
    const { title, alwaysOnTop } = this;
    return {
      title,
      alwaysOnTop,
      focused: BrowserWindow.focused === this,
      visible: this.#visible,
      bounds: this.#bounds,
      url: this.webContents.getURL(),
    };
  }
}

app.closeWindows = () => {
  for (const window of BrowserWindow.getAllWindows()) window.close();
  return BrowserWindow.all.length === 0;
};
control.on('place-window', ({ title, bounds }: { title: string; bounds: Rectangle }) => {
  BrowserWindow.all.find((window) => window.title === title)?.setBounds(bounds);
});
control.on('close-window', ({ title }) =>
  BrowserWindow.all.find((window) => window.title === title)?.close(),
);
reports.set('windows', () => BrowserWindow.all.map(({ facts }) => facts));
