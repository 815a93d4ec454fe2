import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { StoragePolicy } from '../../../shared/model/library.ts';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  settingsSchema,
} from '../../../shared/model/settings.ts';
import { writeWhole } from '../write-whole.ts';

/** `settings.json` in a folder. A crash while writing leaves the old file or the new one, never a half. */
export class SettingsFile {
  readonly #folder: string;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The defaults where there is no file yet; changes under way are waited for. Errors: settings_unreadable, newer_schema. */
  async read(): Promise<Result<Settings>> {
    await this.#writing;
    return this.#readFile();
  }

  async #readFile(): Promise<Result<Settings>> {
    try {
      const parsed = parseSettings(await readFile(this.#path, 'utf8'));
      if (parsed.ok) return parsed;
      return { ok: false, error: { ...parsed.error, message: `${this.#path}: ${parsed.error.message}` } };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT') return ok(DEFAULT_SETTINGS);
      return failed(
        'settings_unreadable',
        `${this.#path} can't be read (${code}).`,
        'Check its permissions.',
      );
    }
  }

  /**
   * What the library may keep, read anew at each call, so that private mode works at once. Settings that can't be read
   * might hold it, so then nothing is stored.
   */
  storagePolicy(): StoragePolicy {
    try {
      const parsed = parseSettings(readFileSync(this.#path, 'utf8'));
      if (parsed.ok) return parsed.value.storage;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return DEFAULT_SETTINGS.storage;
    }
    return { ...DEFAULT_SETTINGS.storage, store: false };
  }

  /** Changes some values and keeps the others. Errors: those of `read`, and output_not_writable. */
  change(values: Partial<Settings>): Promise<Result<Settings>> {
    const change = this.#writing.then(async () => {
      const current = await this.#readFile();
      if (!current.ok) return current;
      return this.#write(settingsSchema.parse({ ...current.value, ...values }));
    });
    this.#writing = change;
    return change;
  }

  get #path(): string {
    return join(this.#folder, 'settings.json');
  }

  async #write(settings: Settings): Promise<Result<Settings>> {
    try {
      await writeWhole(this.#path, `${JSON.stringify(settings, null, 2)}\n`);
      return ok(settings);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      return failed(
        'output_not_writable',
        `The settings can't be saved in ${this.#folder} (${code}).`,
        'Check that the folder can be written to, or set ASKSHOT_HOME to another one.',
      );
    }
  }
}
