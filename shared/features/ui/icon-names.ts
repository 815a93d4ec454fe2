import type { Box } from '../../model/geometry.ts';
import { channelDifference, chroma, hue, luma } from '../../raster/color-difference.ts';
import { surroundings } from './glyph-shapes.ts';
import { colorAt, type Surface } from './surface.ts';

/** Meanings of signs that programs show beside a message. */
export type SignName = 'error' | 'warning' | 'info' | 'success' | 'question';

type Shape = { filled: number; top: number; middle: number; low: number; color: number; light: number };

const SMALLEST_SIGN = 12;

/**
 * What a coloured sign means: a red disc or octagon is an error, an amber triangle a warning, a blue disc information
 * (or a question), a green disc success. Null for everything else.
 */
export function nameIcon(surface: Surface, box: Box): SignName | null {
  if (Math.min(box.width, box.height) < SMALLEST_SIGN * surface.unit * 0.8) return null;
  const ratio = box.width / box.height;
  if (ratio < 0.75 || ratio > 1.35) return null;
  const shape = outlineOf(surface, box);
  if (!shape || chroma(shape.color) < 70) return null;
  const angle = hue(shape.color);
  const triangle = shape.top < 0.5 * shape.low && shape.middle < 0.85 * shape.low && shape.low > 0.7;
  if (angle >= 15 && angle <= 65 && triangle) return 'warning';
  const disc =
    shape.top < 0.95 * shape.middle &&
    shape.low < 0.95 * shape.middle &&
    shape.middle > 0.85 &&
    shape.filled > 0.6;
  if (!disc) return null;
  if (angle < 15 || angle > 340) return 'error';
  if (angle > 190 && angle < 250) return 'info';
  if (angle > 85 && angle < 165) return 'success';
  return null;
}

/** Width of the outline near its top, middle and foot as shares of the box, and the sign's commonest colour. */
function outlineOf(surface: Surface, box: Box): Shape | null {
  const { image } = surface;
  const ground = surroundings(surface, box);
  const spans = new Float64Array(box.height);
  const counts = new Map<number, number>();
  let light = 0;
  let inked = 0;
  for (let y = 0; y < box.height; y++) {
    let first = -1;
    let last = -1;
    for (let x = 0; x < box.width; x++) {
      const color = colorAt(image, box.x + x, box.y + y);
      if (channelDifference(color, ground) < 24) continue;
      if (first < 0) first = x;
      last = x;
      inked++;
      if (luma(color) > 200 && chroma(color) < 60) light++;
      if (chroma(color) >= 60) counts.set(color & 0xe0e0e0, (counts.get(color & 0xe0e0e0) ?? 0) + 1);
    }
    spans[y] = first < 0 ? 0 : (last - first + 1) / box.width;
  }
  if (inked === 0 || counts.size === 0) return null;
  const at = (share: number) => spans[Math.min(box.height - 1, Math.floor(box.height * share))];
  const colored = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (colored < 0.4 * inked) return null;
  const color = commonestOf(counts);
  const filled = spans.reduce((sum, span) => sum + span, 0) / box.height;
  return { filled, top: at(0.08), middle: at(0.5), low: at(0.9), color, light: light / inked };
}

function commonestOf(counts: Map<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [color, count] of counts)
    if (count > most) {
      most = count;
      best = color;
    }
  return best;
}
