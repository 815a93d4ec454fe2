import { createHash } from 'node:crypto';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';

/** Records kept: a screen's record takes about 1 MB. */
const MOST = 12;

/**
 * The records of the pictures analysed last, by the SHA-256 of their bytes and of their pixels, with the language they
 * were read in: a picture that comes again is recognised at once. What is kept depends on nothing else but the id and
 * the source, which the caller gives anew.
 */
export class KnownPictures {
  readonly #most: number;
  /** In the order of their last use; a record stands under two keys. */
  readonly #known = new Map<string, ImageFeatures>();

  /** @param most records to keep at most */
  constructor(most = MOST) {
    this.#most = most;
  }

  recall(key: string): ImageFeatures | null {
    const record = this.#known.get(key);
    if (!record) return null;
    this.#known.delete(key);
    this.#known.set(key, record);
    return record;
  }

  keep(keys: readonly string[], record: ImageFeatures): void {
    for (const key of keys) {
      this.#known.delete(key);
      this.#known.set(key, record);
    }
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= 2 * this.#most) break;
      this.#known.delete(oldest);
    }
  }
}

export const keyOfBytes = (sha256: string, language: string): string => `bytes ${sha256} ${language}`;

export const keyOfPixels = ({ width, height, data }: RgbaImage, language: string): string =>
  `pixels ${width}x${height} ${createHash('sha256').update(data).digest('hex')} ${language}`;
