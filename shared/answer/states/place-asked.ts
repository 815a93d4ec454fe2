import { type Box, bottom, right } from '../../model/geometry.ts';
import { turnsOf } from '../../question/turns-of.ts';

/** Whether a box lies at the side of the screen that a question names; null where it names none. */
export function fitsPlace(text: string, box: Box, screen: { width: number; height: number }): boolean | null {
  const named = turnsOf(text).states.side.exec(text)?.groups;
  if (!named) return null;
  const fits: Record<string, boolean> = {
    left: right(box) < 0.5 * screen.width,
    right: box.x > 0.5 * screen.width,
    top: bottom(box) < 0.4 * screen.height,
    bottom: box.y > 0.6 * screen.height,
  };
  return Object.keys(fits).every((side) => named[side] === undefined || fits[side]);
}
