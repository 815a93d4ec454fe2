import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import type { Panel } from './contents.ts';

const FEWEST = 3;

/**
 * Small pictures of one size side by side, each painted in several colours: badges that link somewhere. Equal buttons
 * are no badges: they have one fill.
 */
export function findBadges(panels: readonly Panel[], unit: number): Box[] {
  const framed = panels.filter(
    ({ box, border, solidity }) =>
      border !== null &&
      solidity > 0.95 &&
      box.height >= 11 * unit &&
      box.height <= 40 * unit &&
      box.width >= 0.8 * box.height &&
      box.width <= 160 * unit,
  );
  const outer = framed.filter(
    (panel) => !framed.some((other) => other !== panel && containment(panel.box, other.box) > 0.9),
  );
  const groups = joinTouching(outer, 2 * unit).map((members) => ({
    box: unionOf(members.map(({ box }) => box)),
    parts: members.length + Math.max(...members.map(({ inside }) => inside)),
  }));
  const painted = groups.filter(
    ({ box, parts }) =>
      parts >= 2 && parts <= 8 && box.width >= 1.5 * box.height && box.width <= 8 * box.height,
  );
  return painted
    .filter(({ box }) => painted.filter((other) => sameSize(box, other.box, unit)).length >= FEWEST)
    .map(({ box }) => box);
}

const sameSize = (a: Box, b: Box, unit: number): boolean =>
  Math.abs(a.width - b.width) <= 2 * unit &&
  Math.abs(a.height - b.height) <= 2 * unit &&
  Math.abs(a.y - b.y) <= 2 * unit;

/** Panels of one row that overlap or touch. */
function joinTouching(panels: readonly Panel[], reach: number): Panel[][] {
  const groups: Panel[][] = [];
  for (const panel of [...panels].sort((a, b) => a.box.x - b.box.x)) {
    const group = groups.find((members) => {
      const last = members[members.length - 1].box;
      const level = Math.min(bottom(last), bottom(panel.box)) - Math.max(last.y, panel.box.y);
      return (
        panel.box.x - right(last) <= reach - 1 &&
        panel.box.x >= last.x &&
        level >= 0.8 * Math.min(last.height, panel.box.height)
      );
    });
    if (group) group.push(panel);
    else groups.push([panel]);
  }
  return groups;
}
