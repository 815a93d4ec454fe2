import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { Assistant } from '../../assistant.ts';
import { readPictureFile } from '../../services/image/read-picture-file.ts';

/** Pictures that stay open for further questions. */
const KEPT_OPEN = 8;

/**
 * Picture files of a session, opened once: a second question about the same file finds it analysed. A file that has
 * changed is opened anew, and the one that was used longest ago is closed when there are too many.
 */
export class OpenPictures {
  readonly #assistant: Assistant;
  /** Ids of the pages of a file, by path, size and time of change; used last stands last. */
  readonly #shots = new Map<string, string[]>();

  constructor(assistant: Assistant) {
    this.#assistant = assistant;
  }

  /** The id of a picture, or of a page (from 1) of a PDF. Errors: those of reading a file, invalid_request. */
  async open(path: string, page = 1): Promise<Result<string>> {
    const file = resolve(path);
    const facts = await stat(file).catch(() => null);
    const key = `${file} ${facts?.size} ${facts?.mtimeMs}`;
    const known = this.#shots.get(key);
    const shots = known ? ok(known) : await this.#add(file);
    if (!shots.ok) return shots;
    this.#shots.delete(key);
    this.#shots.set(key, shots.value);
    await this.#closeOldest();
    const shot = shots.value[page - 1];
    return shot
      ? ok(shot)
      : failed(
          'invalid_request',
          `${basename(file)} has no page ${page}.`,
          `Name a page from 1 to ${shots.value.length}.`,
        );
  }

  async #add(file: string): Promise<Result<string[]>> {
    const bytes = await readPictureFile(file);
    if (!bytes.ok) return bytes;
    const added = await this.#assistant.addPictures({
      bytes: bytes.value,
      name: basename(file),
      origin: 'command_line',
    });
    return added.ok ? ok(added.value.map((shot) => shot.id)) : added;
  }

  async #closeOldest(): Promise<void> {
    const [oldest] = this.#shots;
    if (this.#shots.size <= KEPT_OPEN || !oldest) return;
    this.#shots.delete(oldest[0]);
    for (const shot of oldest[1]) await this.#assistant.request('remove_shot', { shot });
  }
}
