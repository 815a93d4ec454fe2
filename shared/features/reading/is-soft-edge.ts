import { bottom, right } from '../../model/geometry.ts';
import { blue, green, red } from '../../raster/color-difference.ts';
import type { Ink } from './ink.ts';
import type { Glyph } from './text-line.ts';

/** An edge lies on one ground along one half of its outline, on the other along the other half. */
const LEAST_PURITY = 0.46;
const MOST_PURITY = 0.55;
/** Specks beside an icon are parts of it. */
const SHORTEST = 4;
/** Pixels of it for each pixel of its longer side, at most: it is thin. */
const THICKEST = 3;
/** Levels that its colours may lie beyond those of the two grounds. */
const SLACK = 6;
const LEAST_SHARE = 0.9;

/**
 * Whether a glyph is but the soft edge between two grounds, as at the round corners of buttons and badges: it is thin,
 * and its colours are mixed of theirs. Letters across two grounds have a colour of their own.
 */
export function isSoftEdge(
  { component, box, area, ground, second, purity }: Glyph,
  { components, regions: { labels, color } }: Pick<Ink, 'components' | 'regions'>,
): boolean {
  if (second < 0 || purity < LEAST_PURITY || purity > MOST_PURITY) return false;
  const side = Math.max(box.width, box.height);
  if (side < SHORTEST || area > THICKEST * side) return false;
  const limits = [red, green, blue].map((channel) => {
    const [a, b] = [channel(color[ground]), channel(color[second])];
    return { channel, least: Math.min(a, b) - SLACK, most: Math.max(a, b) + SLACK };
  });
  let mixed = 0;
  for (let y = box.y; y < bottom(box); y++)
    for (let x = box.x; x < right(box); x++) {
      const pixel = y * components.width + x;
      if (components.labels[pixel] !== component) continue;
      const own = color[labels[pixel]];
      if (limits.every(({ channel, least, most }) => channel(own) >= least && channel(own) <= most)) mixed++;
    }
  return mixed >= LEAST_SHARE * area;
}
