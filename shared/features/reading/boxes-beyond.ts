import { type Box, bottom, grow, isWithin } from '../../model/geometry.ts';
import { boxOf } from './bounds.ts';
import { isGlyphLike } from './glyph-like.ts';
import type { Ink } from './ink.ts';
import { mayBeCell } from './map-regions.ts';
import type { Place } from './refind-regions.ts';

/**
 * Boxes of cells and glyphs in and beside a changed area, as they were, that reach beyond the part around it: the part
 * has to hold the whole of them.
 * @param near pixels around the area whose glyphs may have changed with it
 */
export function boxesBeyond(before: Ink, { part, area }: Place, near: number): Box[] {
  const { regions, components } = before;
  const cells = labelsIn(regions, grow(area, 1, regions.width, regions.height))
    .filter((region) => region < regions.count && mayBeCell(before, region))
    .map((region) => boxOf(regions, region));
  const glyphs = labelsIn(components, grow(area, near, regions.width, regions.height))
    .filter((component) => component >= 0 && isGlyphLike(components, component))
    .map((component) => boxOf(components, component));
  return [...cells, ...glyphs].filter((box) => !isWithin(box, part));
}

function labelsIn({ labels, width }: { labels: Int32Array; width: number }, area: Box): number[] {
  const all = new Set<number>();
  let last = -1;
  for (let y = area.y; y < bottom(area); y++)
    for (let pixel = y * width + area.x, end = pixel + area.width; pixel < end; pixel++) {
      if (labels[pixel] === last) continue;
      last = labels[pixel];
      all.add(last);
    }
  return [...all];
}
