import { createHash } from 'node:crypto';
import { ok, type Result } from '../../../shared/model/errors.ts';
import type { OcrEngine, RecognizedLine, RecognizeOptions } from '../../../shared/ports.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';

/** Characters kept with their boxes: the text of some ten full screens, about 6 MB. */
const MOST_CHARACTERS = 40_000;
/** What an entry costs besides its characters, counted in characters. */
const ENTRY = 4;

/**
 * An engine that remembers what it recognised, across pictures: in a second capture of a screen only the lines whose
 * pixels changed are recognised again. A line is known by the SHA-256 of the pixels handed over, the language and the
 * layout, which are all that a recognition depends on; so the results are those of a fresh reading. The longest unused
 * are forgotten first. Failures and cancelled work are not kept.
 */
export class RememberingEngine implements OcrEngine {
  readonly #engine: OcrEngine;
  readonly #most: number;
  /** In the order of their last use. */
  readonly #known = new Map<string, readonly RecognizedLine[]>();
  #kept = 0;

  /** @param most characters to keep at most */
  constructor(engine: OcrEngine, most = MOST_CHARACTERS) {
    this.#engine = engine;
    this.#most = most;
  }

  get engine(): string {
    return this.#engine.engine;
  }
  get concurrency(): number {
    return this.#engine.concurrency;
  }
  /** Characters kept now, entries counted as some more. */
  get kept(): number {
    return this.#kept;
  }

  async recognize(image: GrayImage, options: RecognizeOptions): Promise<Result<RecognizedLine[]>> {
    const key = keyOf(image, options);
    const known = this.#known.get(key);
    if (known && !options.signal?.aborted) {
      this.#known.delete(key);
      this.#known.set(key, known);
      return ok([...known]);
    }
    const result = await this.#engine.recognize(image, options);
    if (result.ok) this.#keep(key, result.value);
    return result;
  }

  async close(): Promise<void> {
    this.#known.clear();
    this.#kept = 0;
    await this.#engine.close();
  }

  #keep(key: string, lines: readonly RecognizedLine[]): void {
    this.#drop(key);
    this.#known.set(key, lines);
    this.#kept += sizeOf(lines);
    for (const oldest of this.#known.keys()) {
      if (this.#kept <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const lines = this.#known.get(key);
    if (!lines) return;
    this.#known.delete(key);
    this.#kept -= sizeOf(lines);
  }
}

const sizeOf = (lines: readonly RecognizedLine[]): number =>
  lines.reduce((sum, line) => sum + line.text.length, ENTRY);

const keyOf = ({ width, height, data }: GrayImage, { layout, language }: RecognizeOptions): string =>
  createHash('sha256').update(`${width}x${height} ${layout} ${language} `).update(data).digest('base64');
