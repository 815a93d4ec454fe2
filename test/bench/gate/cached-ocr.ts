import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ok, type Result } from '../../../shared/model/errors.ts';
import type { OcrEngine, RecognizedLine, RecognizeOptions } from '../../../shared/ports.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';

/**
 * An OCR engine that remembers in a file what another engine read, by the pixels it was handed. A change to the
 * line finder costs only the lines that changed.
 */
export class CachedOcr implements OcrEngine {
  readonly engine: string;
  readonly concurrency: number;
  readonly #inner: OcrEngine;
  readonly #file: string;
  readonly #known = new Map<string, RecognizedLine[]>();

  constructor(inner: OcrEngine, file: string) {
    this.#inner = inner;
    this.#file = file;
    this.engine = inner.engine;
    this.concurrency = inner.concurrency;
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line) continue;
      const [key, lines] = JSON.parse(line) as [string, RecognizedLine[]];
      this.#known.set(key, lines);
    }
  }

  async recognize(image: GrayImage, options: RecognizeOptions): Promise<Result<RecognizedLine[]>> {
    const settings = [this.engine, image.width, image.height, options.layout, options.language];
    const key = createHash('sha1').update(settings.join()).update(image.data).digest('base64url');
    const known = this.#known.get(key);
    if (known) return ok(known);
    const read = await this.#inner.recognize(image, options);
    if (!read.ok) return read;
    this.#known.set(key, read.value);
    appendFileSync(this.#file, `${JSON.stringify([key, read.value])}\n`);
    return read;
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}
