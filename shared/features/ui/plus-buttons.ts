import { centre } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import { looksLikePlus } from './glyph-shapes.ts';
import type { Screen } from './screen.ts';

/** Heights of frames that are pressed, and how far from their middle the sign may lie, in unscaled pixels. */
const HEIGHT = [18, 64] as const;
const OFF_MIDDLE = 2;

/** Frames with nothing but a plus in the middle, however wide they are: buttons that add an entry. */
export function findPlusButtons({ surface, panels }: Screen): Found[] {
  const { unit } = surface;
  return panels.flatMap(({ box, blobs, runs, textInside, inside, border, fill }): Found[] => {
    const [sign, ...more] = blobs;
    if (!sign || more.length > 0 || runs.length > 0 || textInside > 0 || inside > 1 || border === null)
      return [];
    if (box.height < HEIGHT[0] * unit || box.height > HEIGHT[1] * unit || box.width < box.height) return [];
    const off = [centre(sign.box).x - centre(box).x, centre(sign.box).y - centre(box).y];
    if (off.some((part) => Math.abs(part) > OFF_MIDDLE * unit) || !looksLikePlus(surface, sign.box))
      return [];
    return [{ role: 'button', box, name: '', state: [], confidence: 0.8, sure: true, color: fill }];
  });
}
