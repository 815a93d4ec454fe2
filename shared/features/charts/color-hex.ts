import { toHex } from '../color-space.ts';

/** A colour packed as 0xRRGGBB as `#rrggbb`. */
export const hexOf = (color: number): string => toHex(color >> 16, (color >> 8) & 255, color & 255);

/** The largest difference of a channel between two packed colours. */
export const unlike = (a: number, b: number): number =>
  Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
