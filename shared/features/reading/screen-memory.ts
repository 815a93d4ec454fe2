import { area } from '../../model/geometry.ts';
import { changedAreas } from '../../raster/changed-areas.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { type Ink, separateInk } from './ink.ts';
import { KnownLines } from './known-lines.ts';
import { FARTHEST, partAround, patchInk } from './patch-ink.ts';

/** A picture with its ink, and what is known of the lines on it. */
export type SeenScreen = { image: RgbaImage; ink: Ink; known: KnownLines };

/** Pixels of the largest picture that is kept: 12 bytes are held for each. */
const LARGEST = 4_200_000;
/** Share of the picture above which the whole is separated anew, and times that it may have been patched before. */
const MOSTLY = 0.5;
const MOST_PATCHES = 50;

/**
 * Remembers the screen that was read last. Of one that differs from it in some areas only, just these are divided into
 * ground and ink, and just the lines near them looked at again; everything else is taken over as it was.
 */
export class ScreenMemory {
  #last: (SeenScreen & { patches: number }) | null = null;

  /** Times that parts of the screen were put in since it was seen as a whole. */
  get patches(): number {
    return this.#last?.patches ?? 0;
  }

  see(image: RgbaImage): SeenScreen {
    const seen = this.#after(image) ?? {
      image,
      ink: separateInk(image),
      known: new KnownLines(),
      patches: 0,
    };
    this.#last = image.width * image.height <= LARGEST ? seen : null;
    return seen;
  }

  #after(image: RgbaImage): (SeenScreen & { patches: number }) | null {
    const last = this.#last;
    if (!last || last.image.width !== image.width || last.image.height !== image.height) return null;
    if (last.patches >= MOST_PATCHES) return null;
    const areas = changedAreas(last.image, image, 2 * FARTHEST);
    const parts = areas.reduce((sum, changed) => sum + area(partAround(changed, image)), 0);
    if (parts > MOSTLY * image.width * image.height) return null;
    let ink: Ink | null = last.ink;
    for (const changed of areas) ink = ink && patchInk(ink, image, changed);
    return ink && { image, ink, known: last.known.outside(areas), patches: last.patches + 1 };
  }
}
