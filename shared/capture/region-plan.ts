import { ok, type Result } from '../model/errors.ts';
import { type Box, bottom, intersection, right, unionOf } from '../model/geometry.ts';
import { type CapturedDisplay, cropsOfSelection } from './display-geometry.ts';

/** A part of a display's picture, and where it lies in the picture of the region. */
export type PlannedPart = { display: string; crop: Box; place: Box };
/** The picture of a region: its size in pixels, how many of them make a device-independent one, and its parts. */
export type RegionPlan = { width: number; height: number; scale: number; parts: PlannedPart[] };

/**
 * How the picture of a region is put together. On one display its pixels are taken as they are. Across displays the
 * finest scale among them counts: their pixels stay as they are, the others' are enlarged to it, so that the picture
 * shows what the eye saw. Places are rounded by their edges, so that parts that touch leave no gap.
 * Errors: invalid_request where the region covers no pixel of a display.
 */
export function planRegion(selection: Box, displays: readonly CapturedDisplay[]): Result<RegionPlan> {
  const crops = cropsOfSelection(selection, displays);
  if (!crops.ok) return crops;
  const covered = crops.value.flatMap(({ display, crop }) => {
    const found = displays.find(({ id }) => id === display);
    const part = found && intersection(selection, found.bounds);
    return part ? [{ display, crop, part, scale: found.picture.width / found.bounds.width }] : [];
  });
  const [first] = covered;
  if (covered.length === 1) {
    const { width, height } = first.crop;
    const parts = [{ display: first.display, crop: first.crop, place: { x: 0, y: 0, width, height } }];
    return ok({ width, height, scale: first.scale, parts });
  }
  const scale = Math.max(...covered.map((each) => each.scale));
  const whole = unionOf(covered.map(({ part }) => part));
  const place = (part: Box): Box => {
    const x = Math.round((part.x - whole.x) * scale);
    const y = Math.round((part.y - whole.y) * scale);
    const width = Math.round((right(part) - whole.x) * scale) - x;
    const height = Math.round((bottom(part) - whole.y) * scale) - y;
    return { x, y, width, height };
  };
  const { width, height } = place(whole);
  const parts = covered.map(({ display, crop, part }) => ({ display, crop, place: place(part) }));
  return ok({ width, height, scale, parts });
}
