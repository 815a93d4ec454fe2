import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Box, boxSchema } from '../../../shared/model/geometry.ts';
import { writeWhole } from '../write-whole.ts';

const memorySchema = z.object({ last_region: boxSchema.nullable() });

/** `capture.json` in a folder: the region taken last. A file that can't be read counts as none. */
export class CaptureMemory {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, 'capture.json');
  }

  async lastRegion(): Promise<Box | null> {
    try {
      return memorySchema.parse(JSON.parse(await readFile(this.#path, 'utf8'))).last_region;
    } catch {
      return null;
    }
  }

  /** Remembers a region; where the folder can't be written to, it is not remembered. */
  async remember(region: Box): Promise<void> {
    await writeWhole(this.#path, JSON.stringify({ last_region: region })).catch(() => undefined);
  }
}
