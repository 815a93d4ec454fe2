import type { RgbaImage } from '../../raster/image.ts';
import { aligned } from '../screen/layout.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { backgroundAt, colorDistance, type Rgb } from './pixel-colors.ts';

/** A background this far from the list's (in 0..441 RGB distance) marks a selection. */
const MARKED = 60;
const MIN_LIST = 4;

/** Grounds this close are one, and this share of a list has to have it: heads and titles may differ. */
const SAME = 20;
const MOST_ALIKE = 0.7;

/** The colours that agree with the one which most agree with. */
function largestAlike(colors: readonly Rgb[]): Rgb[] {
  const groups = colors.map((color) => colors.filter((other) => colorDistance(other, color) < SAME));
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** Of several lists with a marked entry the longest tells, unless entries of another are of the kind that is asked for. */
const OF_KIND = 1000;

/**
 * The one entry of a list whose background differs from all the others', or null.
 * @param isOfKind whether an entry is of the kind that is asked for, such as a file and no folder
 */
export function selectedLine(
  screen: Screen,
  image: RgbaImage | undefined,
  isOfKind: (text: string) => boolean = () => false,
): Segment | null {
  const backgrounds = screen.segments.map((segment) => backgroundAt(segment, image));
  let best: { segment: Segment; worth: number } | null = null;
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
    const alike = largestAlike(others);
    const isUnlike = alike.every((color) => colorDistance(color, own) > MARKED);
    const worth = alike.length + (isOfKind(segment.text) ? OF_KIND : 0);
    if (isUnlike && alike.length >= MOST_ALIKE * others.length && (!best || worth > best.worth))
      best = { segment, worth };
  }
  return best?.segment ?? null;
}
