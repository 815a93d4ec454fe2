import { app } from 'electron';
import type { GlobalShortcutName, Settings } from '../../shared/model/settings.ts';
import type { DesktopShell } from '../../shared/ports.ts';
import { setApplicationMenu } from './application-menu.ts';
import { desktopMessages } from './desktop-messages.ts';
import { GlobalShortcuts } from './global-shortcuts.ts';
import { notify } from './notify.ts';
import { startAtLogin } from './start-at-login.ts';
import { AskshotTray, type TrayCommand } from './tray.ts';
import { Updates } from './updates.ts';

export type ShellParts = {
  settings: Settings;
  onShortcut: (name: GlobalShortcutName) => void;
  onTray: (command: TrayCommand) => void;
  showWindow: () => void;
};

/** What is around the window: tray, menu, global shortcuts, start with the session, updates. Settings take effect at once. */
export class Shell implements DesktopShell {
  readonly #shortcuts: GlobalShortcuts;
  readonly #tray: AskshotTray;
  readonly #updates: Updates;
  readonly #showWindow: () => void;
  #settings: Settings;

  constructor({ settings, onShortcut, onTray, showWindow }: ShellParts) {
    this.#settings = settings;
    this.#showWindow = showWindow;
    this.#shortcuts = new GlobalShortcuts(onShortcut);
    this.#tray = new AskshotTray(onTray);
    this.#updates = new Updates((version) =>
      notify(this.#words.updateReady, this.#words.updateHint(version)),
    );
    this.#bring(settings);
    const taken = this.shortcuts().filter(({ state }) => state === 'taken');
    if (taken.length > 0) {
      const keys = taken.map(({ accelerator }) => accelerator).join(', ');
      notify(this.#words.shortcutTaken, this.#words.shortcutTakenHint(keys), showWindow);
    }
  }

  /** Whether closing the window leaves Askshot in the tray; never without a tray to come back from. */
  get keepsRunning(): boolean {
    return this.#settings.keep_in_tray && this.#tray.exists;
  }

  get hasTray(): boolean {
    return this.#tray.exists;
  }

  shortcuts(): ReturnType<DesktopShell['shortcuts']> {
    return this.#shortcuts.list();
  }

  testShortcut(name: GlobalShortcutName, seconds: number): ReturnType<DesktopShell['testShortcut']> {
    return this.#shortcuts.test(name, seconds);
  }

  apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#bring(settings);
    if (before.start_at_login !== settings.start_at_login)
      void startAtLogin(settings.start_at_login).catch(() => undefined);
  }

  copied(characters: number): void {
    notify(this.#words.copied, this.#words.characters(characters), this.#showWindow);
  }

  close(): void {
    this.#shortcuts.close();
    this.#updates.close();
    this.#tray.close();
  }

  #bring(settings: Settings): void {
    this.#shortcuts.apply(settings.accelerators);
    this.#tray.update(settings, app.getLocale());
    setApplicationMenu(settings.interface_language);
    void this.#updates.apply(settings.update_feed).catch(() => undefined);
  }

  get #words() {
    return desktopMessages(this.#settings.interface_language, app.getLocale());
  }
}
