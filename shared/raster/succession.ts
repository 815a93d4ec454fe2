import type { Box } from '../model/geometry.ts';
import type { GrayImage, RgbaImage } from './image.ts';

type Picture = RgbaImage | GrayImage;

/** The picture that came before, and the areas in which they differ. */
export type Succession<Kind extends Picture> = { before: Kind; areas: readonly Box[] };

const known = new WeakMap<Picture, Succession<Picture>>();

/**
 * Tells that a picture differs from one of the same size and kind in some areas alone: what was measured of that one
 * elsewhere holds for it too. Neither may be written to afterwards. The earlier picture is kept until `endSuccession`.
 */
export function succeed<Kind extends Picture>(now: Kind, before: Kind, areas: readonly Box[]): void {
  if (now !== before) known.set(now, { before, areas });
}

/** What a picture is known to differ from, and where; null where nothing is known. */
export function successionOf<Kind extends Picture>(now: Kind): Succession<Kind> | null {
  return (known.get(now) as Succession<Kind> | undefined) ?? null;
}

/** Lets go of the picture before; what was taken over from it stays. */
export function endSuccession(now: Picture): void {
  known.delete(now);
}
