import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** The widest step between rows is at most so many times the narrowest. */
const EVEN = 1.25;
/** What would be the next row stands within this share of a step of its place, at the rows' edge within their height. */
const ON_STEP = 0.25;

/**
 * Whether rows that were counted are a list with a known end: at even steps, and with no other text where the row before the
 * first or behind the last would stand, unless it heads a table; in terminals the prompt goes on there. What goes on beyond what was found was not counted to its end.
 */
export function isWholeList(rows: readonly Segment[], screen: Screen): boolean {
  const tops = [...rows].sort((a, b) => a.box.y - b.box.y);
  const steps = tops.slice(1).map(({ box }, at) => box.y - tops[at].box.y);
  const [first, last] = [tops[0], tops[tops.length - 1]];
  if (steps.length > 0 && screen.record.scene.kind === 'terminal') return true;
  if (steps.length === 0 || Math.max(...steps) > EVEN * Math.min(...steps)) return false;
  const step = (last.box.y - first.box.y) / steps.length;
  const heads = new Set(headedTables(screen).flatMap(({ head }) => head.map(({ index }) => index)));
  const isNext = ({ box, index }: Segment): boolean =>
    !heads.has(index) &&
    Math.abs(box.x - first.box.x) <= first.box.height &&
    [first.box.y - step, last.box.y + step].some((top) => Math.abs(box.y - top) <= ON_STEP * step);
  return !screen.segments.some((segment) => !rows.includes(segment) && isNext(segment));
}
