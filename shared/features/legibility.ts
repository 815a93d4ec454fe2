import type { LineQuality } from '../model/image-features.ts';

/** Strokes per pixel of width below which letters begin to run together. */
const CLEAR_STROKES = 2.4;

/** Contrast from which faintness no longer matters: a tenth of black on white. */
const CLEAR_CONTRAST = 0.12;

/**
 * How well one line can be read by its pixels alone, 0..1: a logistic model of what hinders reading. The weights were
 * rounded from a fit to 3,900 lines of degraded screens (area under the ROC curve for "four of five characters are
 * read": 0.85), its constant raised to what a clear line deserves.
 * @param noise standard deviation of the picture's noise in grey levels
 * @param compression strength of JPEG compression, 0..1
 */
export function legibility(
  { edge_ratio, x_height, contrast, strokes = CLEAR_STROKES }: LineQuality,
  noise: number,
  compression = 0,
): number {
  const merged = Math.max(0, CLEAR_STROKES - strokes);
  const blurred = Math.max(0, edge_ratio - 0.2);
  const small = Math.max(0, 5.5 - x_height);
  const faint = Math.max(0, CLEAR_CONTRAST - contrast) / CLEAR_CONTRAST;
  const buried = Math.min(1, noise / Math.max(1, contrast * 64));
  const blocky = Math.max(0, compression - 0.4);
  const hindrance = 2.9 * merged + 3 * blurred + 0.8 * small + 7 * faint + 12 * buried + 2.5 * blocky;
  return 1 / (1 + Math.exp(hindrance - 3.6));
}
