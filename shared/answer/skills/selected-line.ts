import type { RgbaImage } from '../../raster/image.ts';
import { aligned } from '../screen/layout.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { backgroundAt, colorDistance } from './pixel-colors.ts';

/** A background this far from the list's (in 0..441 RGB distance) marks a selection. */
const MARKED = 60;
const MIN_LIST = 4;

/** The one entry of a list whose background differs from all the others', or null. */
export function selectedLine(screen: Screen, image: RgbaImage | undefined): Segment | null {
  const backgrounds = screen.segments.map((segment) => backgroundAt(segment, image));
  let best: { segment: Segment; size: number } | null = null;
  for (const segment of screen.segments) {
    const own = backgrounds[segment.index];
    if (!own) continue;
    const list = screen.segments.filter(
      (other) =>
        other !== segment &&
        Math.abs(other.box.x - segment.box.x) <= 4 &&
        aligned(other.box, segment.box) &&
        Math.abs(other.box.y - segment.box.y) < 40 * segment.box.height,
    );
    const others = list.map((other) => backgrounds[other.index]).filter((color) => color !== null);
    if (others.length < MIN_LIST - 1) continue;
    const unlike = others.filter((color) => colorDistance(color, own) > MARKED).length;
    const agree = others.filter((color) => colorDistance(color, others[0]) < 20).length;
    if (unlike === others.length && agree >= 0.8 * others.length && (!best || others.length > best.size))
      best = { segment, size: others.length };
  }
  return best?.segment ?? null;
}
