import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { VisionBackend } from '../../../shared/model/vision.ts';
import type { KeyStore } from '../../../shared/ports.ts';
import { writeWhole } from '../write-whole.ts';
import { EnvironmentKeys } from './environment-keys.ts';

/** What turns a key into bytes that only this user on this machine can turn back. */
export interface Cipher {
  /** Null where it can be used, else why not. */
  obstacle(): Promise<string | null>;
  encrypt(text: string): Promise<Uint8Array>;
  decrypt(bytes: Uint8Array): Promise<string>;
}

const fileSchema = z.object({ schema: z.literal('askshot/keys@1'), keys: z.record(z.string(), z.string()) });

const ENVIRONMENT_INSTEAD = 'Put the key into an environment variable, and name that variable in the model.';

/**
 * Keys of vision models in `keys.json` of a folder, encrypted with the system's keychain; a model without a kept key
 * takes it from its environment variable. A host without keychain keeps none.
 */
export class KeptKeys implements KeyStore {
  readonly #file: string;
  readonly #cipher: Cipher | null;
  readonly #environment: KeyStore;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string, cipher: Cipher | null, environment: KeyStore = new EnvironmentKeys()) {
    this.#file = join(folder, 'keys.json');
    this.#cipher = cipher;
    this.#environment = environment;
  }

  async key(backend: VisionBackend): Promise<string | null> {
    const kept = (await this.#read())[backend.name];
    if (!kept || !this.#cipher || (await this.#cipher.obstacle())) return this.#environment.key(backend);
    // A keychain that was reset can't open what it closed: the key counts as not kept.
    return this.#cipher.decrypt(Buffer.from(kept, 'base64')).catch(() => this.#environment.key(backend));
  }

  /** Why no key can be kept here; null where one can. */
  async obstacle(): Promise<string | null> {
    return this.#cipher ? this.#cipher.obstacle() : 'Only the desktop app can use the system keychain.';
  }

  /** Names of the models whose key is kept. */
  async names(): Promise<string[]> {
    return Object.keys(await this.#read());
  }

  /** Keeps a key, or forgets it where `key` is null. Errors: keychain_unavailable, output_not_writable. */
  async keep(name: string, key: string | null): Promise<Result<null>> {
    const obstacle = key === null ? null : await this.obstacle();
    if (obstacle) return failed('keychain_unavailable', obstacle, ENVIRONMENT_INSTEAD);
    const change = this.#writing.then(async () => {
      const { [name]: before, ...others } = await this.#read();
      if (key === null) return before === undefined ? ok(null) : this.#write(others);
      const closed = await (this.#cipher as Cipher).encrypt(key);
      return this.#write({ ...others, [name]: Buffer.from(closed).toString('base64') });
    });
    this.#writing = change;
    return change;
  }

  /** No keys where the file is missing or damaged: a key that can't be read has to be given again anyway. */
  async #read(): Promise<Record<string, string>> {
    try {
      return fileSchema.parse(JSON.parse(await readFile(this.#file, 'utf8'))).keys;
    } catch {
      return {};
    }
  }

  async #write(keys: Record<string, string>): Promise<Result<null>> {
    try {
      await writeWhole(this.#file, `${JSON.stringify({ schema: 'askshot/keys@1', keys }, null, 2)}\n`);
      return ok(null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      return failed('output_not_writable', `${this.#file} can't be written (${code}).`, 'Check the folder.');
    }
  }
}
