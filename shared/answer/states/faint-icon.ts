import { type Box, centre, containment } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Screen } from '../screen/screen.ts';
import { colorDistance, commonColors } from '../skills/pixel-colors.ts';

/** A sign that is switched off has less than this share of the contrast of the plainest of its bar, and next to no colour. */
const FAINT = 0.6;
const MOST_COLOR = 40;
/** Signs of one bar have their middles within this share of their height, and are alike in height by this factor. */
const LEVEL = 0.5;
const ALIKE = 1.6;
const FEWEST = 2;
/** Shades of less than this share of a box say nothing of its sign. */
const LEAST_SHARE = 0.01;

/** Whether the sign on a button without words is greyed out beside those of its bar; null where there are none to compare with. */
export function isFaint(box: Box, { record, segments }: Screen, image: RgbaImage): boolean | null {
  const bare = (other: Box): boolean => !segments.some((segment) => containment(segment.box, other) > 0.7);
  if (!bare(box)) return null;
  const others = record.ui.elements.filter(
    ({ role, box: other }) =>
      ['button', 'icon'].includes(role) &&
      containment(other, box) < 0.5 &&
      bare(other) &&
      Math.abs(centre(other).y - centre(box).y) <= LEVEL * box.height &&
      Math.max(other.height, box.height) <= ALIKE * Math.min(other.height, box.height),
  );
  const own = signOf(box, image);
  const plainest = Math.max(...others.map((other) => signOf(other.box, image)?.contrast ?? 0));
  if (!own || others.length < FEWEST || plainest === 0) return null;
  return own.contrast < FAINT * plainest && own.color <= MOST_COLOR;
}

/** How far the plainest shade of a sign is from its ground (0..441), and how coloured it is (0..255). */
function signOf({ x, y, width, height }: Box, image: RgbaImage): { contrast: number; color: number } | null {
  const inner = { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
  const [ground, ...shades] = commonColors(image, inner).filter(({ share }) => share >= LEAST_SHARE);
  if (!ground || shades.length === 0) return null;
  return {
    contrast: Math.max(...shades.map(({ color }) => colorDistance(color, ground.color))),
    color: Math.max(...shades.map(({ color }) => Math.max(...color) - Math.min(...color))),
  };
}
