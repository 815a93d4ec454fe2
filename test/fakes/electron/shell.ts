import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type {
  Menu as ElectronMenu,
  Notification as ElectronNotification,
  Tray as ElectronTray,
  GlobalShortcut,
  MenuItemConstructorOptions,
  NotificationConstructorOptions,
} from 'electron';
import { control, reports } from './control.ts';
import { setup } from './displays.ts';

const shortcuts = new Map<string, () => void>();

/** Registers as a desktop where other programs hold some accelerators. */
export const globalShortcut: Pick<
  GlobalShortcut,
  'register' | 'unregister' | 'unregisterAll' | 'isRegistered'
> = {
  register: (accelerator, callback) => {
    if (setup.taken?.includes(accelerator) || shortcuts.has(accelerator)) return false;
    shortcuts.set(accelerator, callback);
    return true;
  },
  unregister: (accelerator) => void shortcuts.delete(accelerator),
  unregisterAll: () => shortcuts.clear(),
  isRegistered: (accelerator) => shortcuts.has(accelerator),
};
control.on('press', ({ accelerator }) => shortcuts.get(accelerator)?.());
reports.set('shortcuts', () => [...shortcuts.keys()]);

type Template = readonly MenuItemConstructorOptions[];
type BuiltMenu = ElectronMenu & { template: Template };

/** A menu keeps what it was built from. */
export const Menu: Pick<typeof ElectronMenu, 'setApplicationMenu' | 'buildFromTemplate'> = {
  setApplicationMenu: () => undefined,
  buildFromTemplate: (template) => ({ template }) as unknown as ElectronMenu,
};

let trayMenu: Template = [];
let trays = 0;

/** The part of Electron's Tray that Askshot uses; its icon has to exist. */
export class Tray
  extends EventEmitter
  implements Pick<ElectronTray, 'setToolTip' | 'setContextMenu' | 'destroy'>
{
  toolTip = '';

  constructor(icon: string) {
    super();
    if (!existsSync(icon)) throw new Error(`Failed to load image from path '${icon}'`);
    trays++;
  }

  setToolTip(text: string): void {
    this.toolTip = text;
  }

  setContextMenu(menu: ElectronMenu | null): void {
    trayMenu = (menu as BuiltMenu | null)?.template ?? [];
  }

  destroy(): void {
    trays--;
    trayMenu = [];
  }
}
control.on('tray', ({ label }) => {
  const item = trayMenu.find((each) => each.label === label);
  if (!item) throw new Error(`the tray has no "${label}"`);
  item.click?.({} as never, undefined as never, {} as never);
});
reports.set('tray', () =>
  trays > 0 ? trayMenu.map(({ label, accelerator }) => ({ label, accelerator })) : null,
);

const shown: { title: string; body: string }[] = [];
const notifications = new Map<string, Notification>();

/** The part of Electron's Notification that Askshot uses. */
export class Notification extends EventEmitter implements Pick<ElectronNotification, 'show'> {
  static isSupported = (): boolean => true;
  readonly #options: NotificationConstructorOptions;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.#options = options;
  }

  show(): void {
    const { title = '', body = '' } = this.#options;
    shown.push({ title, body });
    notifications.set(title, this);
    this.emit('show');
  }
}
control.on('notification', ({ title }) => notifications.get(title)?.emit('click'));
reports.set('notifications', () => shown);
