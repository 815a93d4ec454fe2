import type { ImageFeatures } from '../model/image-features.ts';
import type { HelpIndex } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';

export type AnswerContext = {
  record: ImageFeatures;
  /** Pixels, where the host still has them: exact colours are measured there. */
  image?: RgbaImage;
  help: HelpIndex;
  /** The record of the picture that this one is compared with. */
  other?: ImageFeatures;
};
