import { type Box, bottom, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { colorAt, type Surface } from './surface.ts';

/** How far around a drawing its ground is looked at, in unscaled pixels. */
const AWAY = 2;
/** Colours of one ground differ by no more. */
const SAME_GROUND = 20;
/** The ground is one where no larger share of what is around differs from its commonest colour. */
const MOST_OTHER = 0.2;

/**
 * Whether a drawing lies on one ground, as icons do. What is left of round corners, shadows and edges lies between
 * two: the colours around it differ.
 */
export function standsFree({ image, unit }: Surface, box: Box): boolean {
  const away = Math.max(AWAY, Math.round(AWAY * unit));
  const [left, top] = [box.x - away, box.y - away];
  const [end, low] = [right(box) - 1 + away, bottom(box) - 1 + away];
  const around: number[] = [];
  const look = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < image.width && y < image.height) around.push(colorAt(image, x, y));
  };
  for (let x = left; x <= end; x++) for (const y of [top, low]) look(x, y);
  for (let y = top + 1; y < low; y++) for (const x of [left, end]) look(x, y);
  const ground = commonest(around);
  const other = around.filter((color) => channelDifference(color, ground) > SAME_GROUND);
  return other.length <= MOST_OTHER * around.length;
}

/** A colour of the largest group of nearly equal colours; white where there is none. */
function commonest(colors: readonly number[]): number {
  const groups = [...Map.groupBy(colors, (color) => color & 0xf0f0f0).values()];
  return groups.reduce((a, b) => (b.length > a.length ? b : a), [0xffffff])[0];
}
