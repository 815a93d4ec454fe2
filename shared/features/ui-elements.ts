import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';

export type UiFacts = ImageFeatures['ui'];

/** Elements and windows of a screen, from its pixels and the text that was read. */
export function findUiElements(_image: RgbaImage, _lines: readonly Line[]): UiFacts {
  return { elements: [], windows: [] };
}
