import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Degradation } from '../../../shared/model/lab-report.ts';

type Reading = ImageFeatures['text'];

/**
 * What was read from pictures and their spoiled copies, kept in a folder outside of the repository, so that the
 * stages behind reading can be tried again in seconds. A change to reading calls for an empty folder.
 */
export class KeptReadings {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The kept reading of a picture at a step (null: unspoiled), undefined where there is none. */
  find(picture: Uint8Array, step: Degradation | null): Reading | undefined {
    const file = this.#fileOf(picture, step);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reading) : undefined;
  }

  keep(picture: Uint8Array, step: Degradation | null, reading: Reading): void {
    const file = this.#fileOf(picture, step);
    writeFileSync(`${file}.part`, JSON.stringify(reading));
    renameSync(`${file}.part`, file);
  }

  #fileOf(picture: Uint8Array, step: Degradation | null): string {
    const hash = createHash('sha256').update(picture).update(JSON.stringify(step)).digest('hex');
    return join(this.#folder, `${hash.slice(0, 24)}.json`);
  }
}
