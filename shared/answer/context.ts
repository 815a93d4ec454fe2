import type { ImageFeatures } from '../model/image-features.ts';
import type { HelpIndex } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';

/** The probability that a candidate is right, by its facts. */
export type Judge = (facts: Float32Array) => number;
export type Judges = { value: Judge; element: Judge };

export type AnswerContext = {
  record: ImageFeatures;
  /** Pixels, where the host still has them: exact colours are measured there. */
  image?: RgbaImage;
  help: HelpIndex;
  /** The record of the picture that this one is compared with. */
  other?: ImageFeatures;
  /** Models that judge answers, where others than those in use are asked: ones that never saw a program. */
  judges?: Judges;
};
