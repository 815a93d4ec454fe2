import { join } from 'node:path';
import { Menu, Tray } from 'electron';
import type { Settings } from '../../shared/model/settings.ts';
import { findBundledFolder } from '../services/bundled-folder.ts';
import { desktopMessages } from './desktop-messages.ts';

/** What the tray's menu does. */
export type TrayCommand = 'ask' | 'region' | 'screen' | 'desktop' | 'copy' | 'repeat' | 'open' | 'quit';

/** The icon beside the clock, with a menu of every way to capture. Null where this desktop has no tray. */
export class AskshotTray {
  readonly #run: (command: TrayCommand) => void;
  #tray: Tray | null = null;

  constructor(run: (command: TrayCommand) => void) {
    this.#run = run;
    const icons = findBundledFolder('icons');
    if (!icons) return;
    try {
      const size = process.platform === 'darwin' ? '16x16' : process.platform === 'win32' ? '32x32' : '24x24';
      this.#tray = new Tray(join(icons, `${size}.png`));
      this.#tray.setToolTip('Askshot');
      this.#tray.on('click', () => run('open'));
    } catch {
      this.#tray = null;
    }
  }

  get exists(): boolean {
    return this.#tray !== null;
  }

  /** Writes the menu in the language of the interface, with the shortcuts that are set. */
  update({ interface_language: language, accelerators }: Settings, system: string): void {
    const words = desktopMessages(language, system);
    const item = (command: TrayCommand, accelerator = '') => ({
      label: words[command],
      ...(accelerator === '' ? {} : { accelerator, registerAccelerator: false }),
      click: () => this.#run(command),
    });
    const line = { type: 'separator' as const };
    this.#tray?.setContextMenu(
      Menu.buildFromTemplate([
        item('ask', accelerators.ask),
        item('copy', accelerators.copy),
        line,
        item('region', accelerators.capture),
        item('screen'),
        item('desktop'),
        item('repeat'),
        line,
        item('open'),
        item('quit'),
      ]),
    );
  }

  close(): void {
    this.#tray?.destroy();
    this.#tray = null;
  }
}
