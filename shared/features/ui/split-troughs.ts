import { bottom, right, unionOf } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';

/** Heights of troughs and widths of the knobs in them, in unscaled pixels. */
const HEIGHT = [7, 26] as const;
const KNOB = [7, 44] as const;
/** Shortest slider. */
const SHORTEST = 60;
/** Sides of the two parts of a trough differ by no more. */
const LEVEL = 2;
/** The rim that is drawn around a trough, in unscaled pixels. */
const RIM = 2;

/** Sliders whose knob is as high as their trough and cuts it in two: empty parts of one colour at one height. */
export function findSplitTroughs(panels: readonly Panel[], unit: number): Found[] {
  const parts = panels.filter(
    ({ box, textInside, blobs, fill, outside }) =>
      textInside === 0 &&
      blobs.length === 0 &&
      box.height >= HEIGHT[0] * unit &&
      box.height <= HEIGHT[1] * unit &&
      channelDifference(fill, outside) > 4,
  );
  return parts.flatMap((left): Found[] => {
    const level = parts.filter(
      ({ box, fill }) =>
        Math.abs(box.y - left.box.y) <= LEVEL * unit &&
        Math.abs(bottom(box) - bottom(left.box)) <= LEVEL * unit &&
        channelDifference(fill, left.fill) <= 4,
    );
    const behind = level.filter(({ box }) => {
      const gap = box.x - right(left.box);
      return gap >= KNOB[0] * unit && gap <= KNOB[1] * unit;
    });
    if (
      behind.length !== 1 ||
      level.some(({ box }) => right(box) < left.box.x && left.box.x - right(box) <= KNOB[1] * unit)
    )
      return [];
    const { x, y, width, height } = unionOf([left.box, behind[0].box]);
    if (width < SHORTEST * unit || width < 4 * height) return [];
    const room = width - left.box.width - behind[0].box.width;
    const rim = Math.round(RIM * unit);
    return [
      {
        role: 'slider',
        box: { x: x - rim, y: y - rim, width: width + 2 * rim, height: height + 2 * rim },
        name: '',
        state: [],
        value: `${Math.round((100 * left.box.width) / Math.max(1, width - room))}%`,
        confidence: 0.75,
        color: left.fill,
      },
    ];
  });
}
