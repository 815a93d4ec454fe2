import { lightMark } from './check-marks.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';

/** Dots and rings are round; a tick is wider than high by this part of its disc, and by so many pixels, at least. */
const ROUND = 2;
const OBLONG = 0.12;
/** Marks of one list are of one size and stand in one column or row, within so many pixels. */
const ALIKE = 3;

/** Discs with a tick are boxes to tick, with those of their list: of what is chosen by a dot, only one is. */
export function settleTicks(surface: Surface, found: readonly Found[]): Found[] {
  const discs = found.filter(({ role, sure }) => role === 'radio' && !sure);
  const ticked = discs.filter((disc) => isTicked(surface, disc));
  const isOfList = (disc: Found) => ticked.some((other) => areAlike(disc, other));
  return found.map((item) => (discs.includes(item) && isOfList(item) ? { ...item, role: 'checkbox' } : item));
}

function isTicked(surface: Surface, { box }: Found): boolean {
  const light = lightMark(surface, box);
  if (!light) return false;
  return light.width - light.height > Math.max(ROUND, OBLONG * box.width);
}

const areAlike = ({ box: a }: Found, { box: b }: Found): boolean =>
  Math.abs(a.width - b.width) <= ALIKE && (Math.abs(a.x - b.x) <= ALIKE || Math.abs(a.y - b.y) <= ALIKE);
