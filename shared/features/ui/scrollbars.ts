import { containment, intersection } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { Found } from './found.ts';
import type { Rectangle } from './rectangles.ts';
import type { TextRun } from './text-runs.ts';

const NARROWEST = 5;
const WIDEST = 22;
const SHORTEST = 60;

/** Scroll bars: a narrow trough, and in it a thumb of the same width or a little less that is shorter. */
export function findScrollbars(
  rectangles: readonly Rectangle[],
  runs: readonly TextRun[],
  unit: number,
): Found[] {
  const found: Found[] = [];
  for (const upright of [true, false]) {
    const across = ({ box }: Rectangle) => (upright ? box.width : box.height);
    const along = ({ box }: Rectangle) => (upright ? box.height : box.width);
    const bars = rectangles.filter(
      (item) => across(item) >= NARROWEST * unit && across(item) <= WIDEST * unit,
    );
    for (const trough of bars) {
      if (along(trough) < SHORTEST * unit || along(trough) < 4 * across(trough)) continue;
      const thumb = bars.find(
        (item) =>
          item !== trough &&
          containment(item.box, trough.box) > 0.95 &&
          across(item) >= 0.4 * across(trough) &&
          along(item) >= 1.5 * across(item) &&
          along(item) < 0.995 * along(trough) &&
          channelDifference(item.fill, trough.fill) > 8,
      );
      const framed =
        trough.border !== null &&
        channelDifference(trough.fill, trough.border) > 24 &&
        across(trough) <= 18 * unit &&
        along(trough) > 8 * across(trough);
      if ((!thumb && !framed) || runs.some(({ ink }) => containment(ink, trough.box) > 0.5)) continue;
      const value = thumb
        ? Math.round(
            (100 * (upright ? thumb.box.y - trough.box.y : thumb.box.x - trough.box.x)) /
              Math.max(1, along(trough) - along(thumb)),
          )
        : 0;
      if (found.some(({ box }) => containment(trough.box, box) > 0.8)) continue;
      found.push({
        role: 'scrollbar',
        box: trough.box,
        name: upright ? 'vertical' : 'horizontal',
        state: [],
        value: `${Math.max(0, Math.min(100, value))}%`,
        confidence: thumb ? 0.8 : 0.55,
        color: trough.fill,
      });
    }
  }
  const alike = (a: Found, b: Found) =>
    Math.abs(a.box.width - b.box.width) <= 2 * unit && Math.abs(a.box.height - b.box.height) <= 2 * unit;
  const lone = found.filter(
    (item) => found.filter((other) => alike(item, other) && !intersection(item.box, other.box)).length < 2,
  );
  return lone.filter(
    ({ box }) => !lone.some((other) => other.box !== box && containment(box, other.box) > 0.9),
  );
}
