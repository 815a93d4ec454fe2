import { bottom, centre, containment, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import type { Screen } from './screen.ts';

/** Width of the strip, in sides of its cross, and how far from its middle the cross may lie, in unscaled pixels. */
const WIDEST = 4;
const OFF_MIDDLE = 3;
/** The strip is as high as the message and painted otherwise, if little. */
const OTHER_HEIGHT = 4;
const OTHER_PAINT = 6;

/** Strips at the right end of messages, as high as they are, with a cross in the middle: buttons that close them. */
export function findEndButtons({ surface, panels, blobs }: Screen): Found[] {
  const { unit } = surface;
  return panels.flatMap((panel): Found[] => {
    const { box, fill, textInside } = panel;
    if (textInside > 0 || box.height < box.width || !panels.some((other) => isMessage(other, panel, unit)))
      return [];
    const [cross, ...more] = blobs.filter((blob) => {
      const { width, height } = blob.box;
      return containment(blob.box, box) > 0.99 && Math.abs(width - height) <= 2;
    });
    if (!cross || more.length > 0 || box.width > WIDEST * cross.box.width) return [];
    const off = [centre(cross.box).x - centre(box).x, centre(cross.box).y - centre(box).y];
    if (off.some((part) => Math.abs(part) > OFF_MIDDLE * unit) || !looksLikeCross(surface, cross.box))
      return [];
    return [{ role: 'button', box, name: '', state: [], confidence: 0.85, sure: true, color: fill }];
  });
}

const isMessage = (message: Panel, strip: Panel, unit: number): boolean =>
  message !== strip &&
  message.textInside > 0 &&
  Math.abs(right(message.box) - strip.box.x) <= OTHER_HEIGHT * unit &&
  Math.abs(message.box.y - strip.box.y) <= OTHER_HEIGHT * unit &&
  Math.abs(bottom(message.box) - bottom(strip.box)) <= OTHER_HEIGHT * unit &&
  channelDifference(message.fill, strip.fill) >= OTHER_PAINT;
