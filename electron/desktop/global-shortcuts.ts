import { globalShortcut } from 'electron';
import type { ShortcutState } from '../../shared/contract/desktop-requests.ts';
import { type GlobalShortcutName, type Settings, SHORTCUT_NAMES } from '../../shared/model/settings.ts';

type Entry = { accelerator: string; state: ShortcutState['state'] };

/**
 * The shortcuts that work anywhere on the desktop. A registration that succeeds is no proof: on Wayland a compositor
 * may accept it and deliver nothing. So a shortcut counts as working once it came, and `test` finds out.
 */
export class GlobalShortcuts {
  readonly #run: (name: GlobalShortcutName) => void;
  readonly #entries = new Map<GlobalShortcutName, Entry>();
  #tested: { name: GlobalShortcutName; came: () => void } | null = null;

  constructor(run: (name: GlobalShortcutName) => void) {
    this.#run = run;
  }

  /** Registers what the settings say, and gives up what they no longer say. */
  apply(accelerators: Settings['accelerators']): void {
    for (const name of SHORTCUT_NAMES) {
      const before = this.#entries.get(name);
      if (before?.accelerator === accelerators[name]) continue;
      if (before && before.state !== 'off' && before.state !== 'taken')
        globalShortcut.unregister(before.accelerator);
      this.#entries.delete(name);
    }
    for (const name of SHORTCUT_NAMES) if (!this.#entries.has(name)) this.#register(name, accelerators[name]);
  }

  #register(name: GlobalShortcutName, accelerator: string): void {
    const used = [...this.#entries.values()].some((entry) => entry.accelerator === accelerator);
    const registered = accelerator !== '' && !used && this.#tryRegister(name, accelerator);
    const state = accelerator === '' ? 'off' : registered ? 'unproven' : 'taken';
    this.#entries.set(name, { accelerator, state });
  }

  #tryRegister(name: GlobalShortcutName, accelerator: string): boolean {
    try {
      return globalShortcut.register(accelerator, () => this.#came(name));
    } catch {
      return false;
    }
  }

  #came(name: GlobalShortcutName): void {
    const entry = this.#entries.get(name);
    if (entry) entry.state = 'works';
    if (this.#tested?.name === name) this.#tested.came();
    else this.#run(name);
  }

  list(): ShortcutState[] {
    return [...this.#entries].map(([name, entry]) => ({ name, ...entry }));
  }

  /** Waits for the shortcut at most `seconds`; one that did not come although registered is silent. */
  async test(name: GlobalShortcutName, seconds: number): Promise<ShortcutState> {
    const entry = this.#entries.get(name) ?? { accelerator: '', state: 'off' as const };
    if (entry.state === 'off' || entry.state === 'taken') return { name, ...entry };
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), seconds * 1000);
    const tested = { name, came: () => resolve(true) };
    this.#tested = tested;
    const came = await promise;
    clearTimeout(timer);
    if (this.#tested === tested) this.#tested = null;
    if (!came) entry.state = 'silent';
    return { name, ...entry };
  }

  close(): void {
    globalShortcut.unregisterAll();
  }
}
