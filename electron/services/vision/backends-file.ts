import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import { type VisionBackend, visionBackendsSchema } from '../../../shared/model/vision.ts';
import { writeWhole } from '../write-whole.ts';

/** The vision models that the user has set up, in `vision.json` of a folder. Keys are never in it. */
export class BackendsFile {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Errors: settings_unreadable. */
  async list(): Promise<Result<VisionBackend[]>> {
    const path = join(this.#folder, 'vision.json');
    try {
      return ok(visionBackendsSchema.parse(JSON.parse(await readFile(path, 'utf8'))).backends);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok([]);
      return failed(
        'settings_unreadable',
        `${path} does not hold the vision models it should.`,
        'Mend the file, or delete it and add the models again.',
      );
    }
  }

  /** Errors: vision_unknown, and those of `list`. */
  async get(name: string): Promise<Result<VisionBackend>> {
    const all = await this.list();
    if (!all.ok) return all;
    const found = all.value.find((backend) => backend.name === name);
    if (found) return ok(found);
    const known = all.value.map((backend) => backend.name).join(', ');
    return failed(
      'vision_unknown',
      `There is no vision model named ${name}${known ? ` (there is ${known})` : ''}.`,
      'Add it with "askshot vision add".',
    );
  }

  /** Adds a backend, or replaces the one of the same name. */
  async add(backend: VisionBackend): Promise<Result<VisionBackend>> {
    const all = await this.list();
    if (!all.ok) return all;
    return this.#write([...all.value.filter((each) => each.name !== backend.name), backend], backend);
  }

  /** Errors: vision_unknown. */
  async remove(name: string): Promise<Result<VisionBackend>> {
    const found = await this.get(name);
    if (!found.ok) return found;
    const all = await this.list();
    if (!all.ok) return all;
    return this.#write(
      all.value.filter((each) => each.name !== name),
      found.value,
    );
  }

  async #write(backends: VisionBackend[], changed: VisionBackend): Promise<Result<VisionBackend>> {
    const path = join(this.#folder, 'vision.json');
    try {
      await writeWhole(path, `${JSON.stringify({ schema: 'askshot/vision@1', backends }, null, 2)}\n`);
      return ok(changed);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      return failed('output_not_writable', `${path} can't be written (${code}).`, 'Check the folder.');
    }
  }
}
