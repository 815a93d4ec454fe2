import type { ImageFeatures } from '../model/image-features.ts';
import { grayOf } from '../raster/gray-of.ts';
import type { RgbaImage } from '../raster/image.ts';
import { colorHistogram } from './color-histogram.ts';
import { dominantColors, mainColor } from './dominant-colors.ts';
import { drawnScore, measureCues } from './picture-cues.ts';
import { findStatusColors } from './status-colors.ts';
import { measureTheme } from './theme.ts';

export type ColorFacts = { main_color: string; colors: ImageFeatures['colors'] };

/**
 * Theme, dominant colours and status colours of a picture. A photograph has no theme ("mixed") and its colours
 * carry no status.
 */
export function describeColors(image: RgbaImage): ColorFacts {
  const bins = colorHistogram(image);
  const gray = grayOf(image);
  const drawn = drawnScore(gray, measureCues(gray)) >= 0.5;
  return {
    main_color: mainColor(bins),
    colors: {
      theme: drawn ? measureTheme(gray) : 'mixed',
      dominant: dominantColors(bins),
      status: drawn ? findStatusColors(image) : [],
    },
  };
}
