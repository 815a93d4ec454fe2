import sharp from 'sharp';
import { wholeLines } from '../../../shared/capture/whole-lines.ts';
import { type Box, bottom, containment, intersection, right } from '../../../shared/model/geometry.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';

/**
 * The region in which the lines that its edges cut are whole, on the virtual desktop; null where it cuts none, or is not
 * on one display alone.
 * @param record what was read in the region
 * @param picture the frozen display's picture (PNG)
 */
export async function widenRegion(
  region: Box,
  record: ImageFeatures,
  display: { bounds: Box; picture: Uint8Array },
): Promise<Box | null> {
  const { bounds } = display;
  if (containment(region, bounds) < 1) return null;
  const { data, info } = await sharp(display.picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const gray = { width: info.width, height: info.height, data: new Uint8Array(data) };
  const [across, down] = [info.width / bounds.width, info.height / bounds.height];
  const x = Math.round((region.x - bounds.x) * across);
  const y = Math.round((region.y - bounds.y) * down);
  const { width, height } = record.source;
  const lines = record.text.lines.map(({ box }) => box);
  const whole = wholeLines(gray, { x, y, width, height }, lines);
  if (!whole) return null;
  const left = bounds.x + Math.floor(whole.x / across);
  const top = bounds.y + Math.floor(whole.y / down);
  const wide: Box = {
    x: left,
    y: top,
    width: bounds.x + Math.ceil(right(whole) / across) - left,
    height: bounds.y + Math.ceil(bottom(whole) / down) - top,
  };
  return intersection(wide, bounds);
}
