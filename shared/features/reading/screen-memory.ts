import { area, type Box } from '../../model/geometry.ts';
import { changedAreas } from '../../raster/changed-areas.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { succeed, successionOf } from '../../raster/succession.ts';
import { type Ink, separateInk } from './ink.ts';
import { KnownLines } from './known-lines.ts';
import { FARTHEST, MOSTLY, partAround, patchInk } from './patch-ink.ts';

/** A picture with its ink, and what is known of the lines on it. */
export type SeenScreen = { image: RgbaImage; ink: Ink; known: KnownLines };

/** Pixels of the largest picture that is kept: 12 bytes are held for each. */
const LARGEST = 4_200_000;
/** Times that a screen may have been patched before. */
const MOST_PATCHES = 50;

/**
 * Remembers the screen that was read last. Of one that differs from it in some areas only, just these are divided into
 * ground and ink, and just the lines near them looked at again; everything else is taken over as it was.
 */
export class ScreenMemory {
  #last: (SeenScreen & { patches: number }) | null = null;
  /** How many readings look at an ink now. */
  readonly #readings = new Map<Ink, number>();

  /** Times that parts of the screen were put in since it was seen as a whole. */
  get patches(): number {
    return this.#last?.patches ?? 0;
  }

  /**
   * Compares a picture that is about to be measured and read with the screen of before; where they are alike, what was
   * measured of that one is taken over.
   */
  recall(image: RgbaImage): void {
    const areas = this.#changes(image);
    if (this.#last && areas) succeed(image, this.#last.image, areas);
  }

  /** The ink of a picture, for a reading that says when it is done with it. */
  see(image: RgbaImage): SeenScreen {
    const seen = this.#after(image) ?? {
      image,
      ink: separateInk(image),
      known: new KnownLines(),
      patches: 0,
    };
    this.#last = image.width * image.height <= LARGEST ? seen : null;
    this.#readings.set(seen.ink, (this.#readings.get(seen.ink) ?? 0) + 1);
    return seen;
  }

  /** The reading of a screen is over: the next one may take its ink for its own. */
  done({ ink }: SeenScreen): void {
    const others = (this.#readings.get(ink) ?? 0) - 1;
    if (others > 0) this.#readings.set(ink, others);
    else this.#readings.delete(ink);
  }

  #after(image: RgbaImage): (SeenScreen & { patches: number }) | null {
    const last = this.#last;
    const areas = this.#changes(image);
    if (!last || !areas || last.patches >= MOST_PATCHES) return null;
    let ink: Ink | null = last.ink;
    areas.forEach((changed, index) => {
      const isFree = index > 0 || !this.#readings.has(last.ink);
      ink = ink && patchInk(ink, image, changed, { elsewhere: areas.slice(index + 1), isFree });
    });
    return ink && { image, ink, known: last.known.outside(areas), patches: last.patches + 1 };
  }

  /** Areas in which a picture differs from the last one; null where it is another screen. */
  #changes(image: RgbaImage): readonly Box[] | null {
    const last = this.#last?.image;
    if (!last || last.width !== image.width || last.height !== image.height) return null;
    if (last === image) return [];
    const known = successionOf(image);
    const areas = known?.before === last ? known.areas : changedAreas(last, image, 2 * FARTHEST);
    const parts = areas.reduce((sum, changed) => sum + area(partAround(changed, image)), 0);
    return parts > MOSTLY * image.width * image.height ? null : areas;
  }
}
