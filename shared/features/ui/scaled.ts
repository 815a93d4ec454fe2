import type { Box } from '../../model/geometry.ts';
import type { ImageFeatures, Line } from '../../model/image-features.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { shrinkRgba } from '../../raster/shrink.ts';

/** Larger pictures are looked at in half or a third of their size, which bounds time and memory (a 4K screen fits). */
export const MOST_PIXELS = 9_500_000;

const scaleBox = ({ x, y, width, height }: Box, factor: number): Box => ({
  x: Math.round(x * factor),
  y: Math.round(y * factor),
  width: Math.round(width * factor),
  height: Math.round(height * factor),
});

/** Runs `find` on a picture of at most MOST_PIXELS and gives its boxes in the pixels of the original. */
export function atBoundedSize(
  image: RgbaImage,
  lines: readonly Line[],
  find: (image: RgbaImage, lines: readonly Line[]) => ImageFeatures['ui'],
): ImageFeatures['ui'] {
  const factor = Math.ceil(Math.sqrt((image.width * image.height) / MOST_PIXELS));
  if (factor <= 1) return find(image, lines);
  const smaller = lines.map((line) => ({
    ...line,
    box: scaleBox(line.box, 1 / factor),
    words: line.words.map((word) => ({ ...word, box: scaleBox(word.box, 1 / factor) })),
  }));
  const found = find(shrinkRgba(image, factor), smaller);
  return {
    elements: found.elements.map((element) => ({ ...element, box: scaleBox(element.box, factor) })),
    windows: found.windows.map((window) => ({ ...window, box: scaleBox(window.box, factor) })),
  };
}
