import type { Box } from '../model/geometry.ts';
import type { Quality } from '../model/image-features.ts';
import { median } from '../numbers/median.ts';
import type { GrayImage } from '../raster/image.ts';
import { flatBlockShare } from './jpeg-blocks.ts';
import type { MeasuredLine } from './line-quality.ts';
import { findMotionPath } from './motion-path.ts';

/**
 * Ratio of the differences across the two diagonals from which the picture moved along one of them. Undamaged screens
 * measure at most 1.07; three pixels of movement give 1.5 to 2.
 */
const DIAGONAL = 1.35;

/** How much wider horizontal edges must be than vertical ones (or the reverse) to speak of motion. */
const STRAIGHT = 1.7;

/** Share of blocks of one level below which a picture is a photograph, whose textures have directions of their own. */
const LEAST_FLAT = 0.15;

/** The direction in which a screen moved while it was taken, told by letters smeared along it. */
export function measureMotion(
  gray: GrayImage,
  boxes: readonly Box[],
  lines: readonly MeasuredLine[],
): NonNullable<Quality['motion']> {
  if (flatBlockShare(gray) < LEAST_FLAT) return 'none';
  const path = findMotionPath(gray);
  if (path) return path.direction;
  if (diagonalRatio(gray, boxes) > DIAGONAL) return 'diagonal';
  const usual = median(
    lines.map((line) => line.motion),
    1,
  );
  if (usual > STRAIGHT) return 'horizontal';
  return usual < 1 / STRAIGHT ? 'vertical' : 'none';
}

/** Energy of differences across one diagonal over the other's, at least 1; smearing takes away those along it. */
function diagonalRatio({ data, width, height }: GrayImage, boxes: readonly Box[]): number {
  let falling = 1;
  let rising = 1;
  for (const box of boxes) {
    const right = Math.min(width, box.x + box.width) - 1;
    const bottom = Math.min(height, box.y + box.height) - 1;
    for (let y = Math.max(0, box.y); y < bottom; y++)
      for (let x = Math.max(0, box.x); x < right; x++) {
        const at = y * width + x;
        falling += (data[at] - data[at + width + 1]) ** 2;
        rising += (data[at + 1] - data[at + width]) ** 2;
      }
  }
  return Math.max(falling, rising) / Math.min(falling, rising);
}
