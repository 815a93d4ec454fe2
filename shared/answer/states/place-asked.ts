import { type Box, bottom, right } from '../../model/geometry.ts';

const SIDES = /\b(?:on|at|along|to|down|in) the (?:very |far )?(?:upper |lower )?(left|right|top|bottom)\b/i;

/** Whether a box lies at the side of the screen that a question names; null where it names none. */
export function fitsPlace(text: string, box: Box, screen: { width: number; height: number }): boolean | null {
  const side = SIDES.exec(text)?.[1].toLowerCase();
  if (!side) return null;
  const fits: Record<string, boolean> = {
    left: right(box) < 0.5 * screen.width,
    right: box.x > 0.5 * screen.width,
    top: bottom(box) < 0.4 * screen.height,
    bottom: box.y > 0.6 * screen.height,
  };
  return fits[side];
}
