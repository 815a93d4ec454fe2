import { type Box, bottom, right } from '../../model/geometry.ts';
import { aligned } from './layout.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** A cell of figures: digits with signs, units or separators, and few letters. */
const isFigure = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return digits > 0 && letters <= Math.max(3, digits) && text.length <= 24;
};

/** What a column of figures says about one of its cells. */
export type ValueColumn = {
  /** The text over the topmost figure. */
  head: string | null;
  /** Others whose middle lies in the same row, where a row may hold cells of two lines. */
  mates: Segment[];
};

/** At most this many figures are walked up. */
const LONGEST_COLUMN = 60;
const MIN_PITCH = 1.8;
const MAX_PITCH = 7;

/** The column of a figure, found by walking up over figures that are aligned; null for other texts. */
export function valueColumn(segment: Segment, screen: Screen): ValueColumn | null {
  if (!isFigure(segment.text)) return null;
  let current: Segment = segment;
  let pitch: number | null = null;
  for (let steps = 0; steps < LONGEST_COLUMN; steps++) {
    const next = nearestAbove(current, screen);
    if (!next) return { head: null, mates: [] };
    const step = middle(current.box) - middle(next.box);
    if (!isFigure(next.text)) {
      if (step > 1.8 * (pitch ?? MAX_PITCH * segment.box.height))
        return { head: null, mates: matesOf(segment, pitch, screen) };
      return { head: next.text, mates: matesOf(segment, pitch ?? pitchBelow(segment, screen), screen) };
    }
    pitch = pitch === null ? step : Math.min(pitch, step);
    current = next;
  }
  return null;
}

const middle = (box: Box): number => box.y + box.height / 2;

function nearestAbove(segment: Segment, screen: Screen): Segment | null {
  let best: Segment | null = null;
  for (const other of screen.segments) {
    if (other === segment || bottom(other.box) > segment.box.y + 0.3 * segment.box.height) continue;
    if (segment.box.y - bottom(other.box) > MAX_PITCH * segment.box.height) continue;
    const over = other.box.x < right(segment.box) && right(other.box) > segment.box.x;
    if (!over && !aligned(other.box, segment.box)) continue;
    if (!best || bottom(other.box) > bottom(best.box)) best = other;
  }
  return best;
}

function pitchBelow(segment: Segment, screen: Screen): number | null {
  const below = screen.segments.filter(
    (other) =>
      other.box.y > segment.box.y + segment.box.height &&
      isFigure(other.text) &&
      aligned(other.box, segment.box),
  );
  const steps = below.map((other) => middle(other.box) - middle(segment.box));
  return steps.length > 0 ? Math.min(...steps) : null;
}

function matesOf(segment: Segment, pitch: number | null, screen: Screen): Segment[] {
  const height = segment.box.height;
  if (pitch === null || pitch < MIN_PITCH * height || pitch > MAX_PITCH * height) return [];
  return screen.segments.filter(
    (other) => other !== segment && Math.abs(middle(other.box) - middle(segment.box)) < 0.48 * pitch,
  );
}

/** Entries of a list: the one above, and the one above that, have the same left edge, height and distance. */
export function areSiblings(lower: Segment, upper: Segment, screen: Screen): boolean {
  const third = screen.layout.above[upper.index];
  const under = screen.layout.below[lower.index];
  return [third, under].some((other) => {
    if (!other) return false;
    const steps =
      other === third
        ? [middle(lower.box) - middle(upper.box), middle(upper.box) - middle(other.box)]
        : [middle(lower.box) - middle(upper.box), middle(other.box) - middle(lower.box)];
    const alike = Math.abs(steps[0] - steps[1]) <= 0.12 * Math.max(...steps);
    const edges = Math.abs(lower.box.x - upper.box.x) <= 4 && Math.abs(lower.box.x - other.box.x) <= 4;
    return alike && edges;
  });
}

/** Lines of code or settings that an indented line, or one under a [section], belongs to; nearest first. */
export function parentsOf(segment: Segment, screen: Screen): Segment[] {
  const parents: Segment[] = [];
  let { x } = segment.box;
  let last = segment;
  for (let index = segment.index - 1; index >= 0 && parents.length < 3; index--) {
    const other = screen.segments[index];
    if (
      last.box.y - bottom(other.box) > 3 * segment.box.height ||
      bottom(other.box) > last.box.y + 0.5 * last.box.height
    )
      continue;
    const outdented = other.box.x < x - 0.8 * segment.box.height && /[:{[(>]\s*$/.test(other.text);
    const section = Math.abs(other.box.x - x) <= 4 && /^\[[^\]]+\]$/.test(other.text.trim());
    if (outdented || section) parents.push(other);
    if (outdented) x = other.box.x;
    last = other;
  }
  return parents;
}
