import { type Box, centre, containment } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Screen } from '../screen/screen.ts';
import { colorDistance, commonColors, pixelAt, type Rgb } from '../skills/pixel-colors.ts';

/** Grounds this close (0..441) are one; a pressed button's differs by more than the other. */
const SAME = 5;
const PRESSED = 12;
/** Buttons of one bar have their middles within this share of their height, and are alike in height by this factor. */
const LEVEL = 0.4;
const ALIKE = 1.5;
const FEWEST = 2;

/** Whether a button of a bar is held down: its ground differs from the bar's, which that of its neighbours does not; null where the bar can't be told. */
export function looksPressed(box: Box, { record }: Screen, image: RgbaImage): boolean | null {
  const bar = barAround(box, image);
  const own = groundOf(box, image);
  if (!bar || !own) return null;
  const seen = record.ui.elements.filter(
    ({ role, box: other }) =>
      ['button', 'icon'].includes(role) &&
      containment(other, box) < 0.5 &&
      Math.abs(centre(other).y - centre(box).y) <= LEVEL * box.height &&
      Math.max(other.height, box.height) <= ALIKE * Math.min(other.height, box.height),
  );
  const flat = [...seen.map((other) => other.box), ...besides(box)].filter((other) =>
    isFlat(other, bar, image),
  );
  if (flat.length < FEWEST) return null;
  const margin = colorDistance(own, bar);
  return margin > PRESSED ? true : margin < SAME ? false : null;
}

/** Where the next buttons of a bar stand, as wide as this one. */
const besides = (box: Box): Box[] =>
  [-2.1, -1.05, 1.05, 2.1].map((by) => ({ ...box, x: Math.round(box.x + by * box.width) }));

/** Whether something is drawn in a box right on the bar. */
function isFlat({ x, y, width, height }: Box, bar: Rgb, image: RgbaImage): boolean {
  const [ground] = commonColors(image, { x: x + 3, y: y + 3, width: width - 6, height: height - 6 });
  return ground !== undefined && isSame(ground.color, bar) && ground.share < BARE;
}
const BARE = 0.97;

const isSame = (color: Rgb | null, other: Rgb): boolean =>
  color !== null && colorDistance(color, other) < SAME;

const groundOf = ({ x, y, width, height }: Box, image: RgbaImage): Rgb | null =>
  commonColors(image, { x: x + 3, y: y + 3, width: width - 6, height: height - 6 })[0]?.color ?? null;

/** The colour right around a button, where it is one on three sides at least. */
function barAround({ x, y, width, height }: Box, image: RgbaImage): Rgb | null {
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const sides = [
    pixelAt(image, x - 4, middle.y),
    pixelAt(image, x + width + 3, middle.y),
    pixelAt(image, middle.x, y - 4),
    pixelAt(image, middle.x, y + height + 3),
  ].filter((color) => color !== null);
  return (
    sides.find((color) => sides.filter((other) => colorDistance(color, other) < SAME).length >= 3) ?? null
  );
}
