import { area, type Box, bottom, centre, containment, right } from '../../model/geometry.ts';
import type { UiElement } from '../../model/image-features.ts';

/** Elements of one bar have their middles within this share of their height (or of their width, one under another). */
const IN_LINE = 0.5;
/** Sides of a window, as shares of it. */
const SIDE = 0.4;

const level = (a: Box, b: Box): boolean =>
  Math.abs(centre(a).y - centre(b).y) <= IN_LINE * Math.min(a.height, b.height);
const stacked = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) <= 4 && Math.abs(a.width - b.width) <= 8;

/** The largest group of elements that stand on one row, or in one column at one left edge. */
export function tabsOfBar(tabs: readonly UiElement[]): UiElement[] {
  const groups = tabs.flatMap((tab) => [
    tabs.filter((other) => level(other.box, tab.box)),
    tabs.filter((other) => stacked(other.box, tab.box)),
  ]);
  return groups.reduce<UiElement[]>((most, group) => (group.length > most.length ? group : most), []);
}

/**
 * Of some elements those that stand where a question says they do: at the bottom or top of a window (its lowest or
 * uppermost row of them), in the top row, on the left or on the right. All where it says nothing.
 */
export function atPlace(text: string, elements: readonly UiElement[], window: Box): UiElement[] {
  const row = /\b(?:at|in|on|along) the (?:very )?(top|bottom|upper|lower|first|last)\b/i.exec(text)?.[1];
  const side = /\b(?:on|at|along|to|down) the (left|right)\b/i.exec(text)?.[1];
  const inside = side
    ? elements.filter(({ box }) => isAtSide(box, window, side.toLowerCase()))
    : [...elements];
  if (!row || inside.length === 0) return inside;
  const isLow = /bottom|lower|last/i.test(row);
  const within = inside.filter(({ box }) => box.y >= window.y && bottom(box) <= bottom(window) + 4);
  const edge = [...(within.length > 0 ? within : inside)].sort((a, b) =>
    isLow ? bottom(b.box) - bottom(a.box) : a.box.y - b.box.y,
  )[0];
  return inside.filter(({ box }) => level(box, edge.box));
}

const isAtSide = (box: Box, window: Box, side: string): boolean =>
  side === 'left'
    ? right(box) <= window.x + SIDE * window.width
    : box.x >= right(window) - SIDE * window.width;

/** A control within another of its kind is a part of it that was taken for one, where it is less certain. */
export const withoutParts = (elements: readonly UiElement[]): UiElement[] =>
  elements.filter(
    (element) =>
      !elements.some(
        (other) =>
          other !== element &&
          other.confidence > element.confidence &&
          area(other.box) > area(element.box) &&
          containment(element.box, other.box) > WITHIN,
      ),
  );
const WITHIN = 0.6;
