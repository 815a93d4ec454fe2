import { type Box, bottom, intersectionOverUnion, right, unionOf } from '../../model/geometry.ts';
import type { Panel } from './contents.ts';

/** A sheet of paper on the screen, and the parts that it is made of. */
export type Sheet = { box: Box; fill: number; outside: number; parts: Panel[] };

/** Edges of parts that lie so close are one edge, in unscaled pixels. */
const SLACK = 3;
const NARROWEST = 160;
const LOWEST_PART = 20;

/**
 * Sheets that are parted by lines or by grounds of their own: a head, what it is about, and a foot with buttons that
 * stand on one another, as wide as each other; buttons that share the width of a foot make up one part. Every
 * rectangle that is large enough is a sheet of one part, too. `panels` are largest first.
 */
export function findSheets(panels: readonly Panel[], unit: number): Sheet[] {
  const parts = panels.filter(
    ({ box }) => box.height >= LOWEST_PART * unit && box.width >= (NARROWEST / 4) * unit,
  );
  const layers = [
    ...parts.map((panel): Sheet => ({ ...panel, parts: [panel] })),
    ...sharedFeet(parts, unit),
  ].filter(({ box }) => box.width >= NARROWEST * unit);
  const sheets: Sheet[] = [];
  for (const first of [...layers].sort((a, b) => a.box.y - b.box.y)) {
    let sheet = first;
    for (;;) {
      const next = layers.find(({ box }) => continues(sheet.box, box, unit));
      if (!next) break;
      const larger = next.box.height > sheet.box.height ? next : sheet;
      sheet = {
        box: unionOf([sheet.box, next.box]),
        fill: larger.fill,
        outside: first.outside,
        parts: [...sheet.parts, ...next.parts],
      };
    }
    if (!sheets.some(({ box }) => intersectionOverUnion(box, sheet.box) > 0.95 || holdsAsPart(box, sheet)))
      sheets.push(sheet);
  }
  return sheets.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}

/** The lower parts of a sheet that was put together are no sheets by themselves. */
const holdsAsPart = (box: Box, sheet: Sheet): boolean =>
  Math.abs(box.x - sheet.box.x) <= 3 &&
  Math.abs(right(box) - right(sheet.box)) <= 3 &&
  Math.abs(bottom(box) - bottom(sheet.box)) <= 3 &&
  box.y < sheet.box.y;

/** Whether a part begins where another ends, with the same left and right edge. */
const continues = (above: Box, box: Box, unit: number): boolean =>
  Math.abs(box.x - above.x) <= SLACK * unit &&
  Math.abs(right(box) - right(above)) <= SLACK * unit &&
  Math.abs(box.y - bottom(above)) <= SLACK * unit;

/** Two or three rectangles of one height side by side that leave no room between them. */
function sharedFeet(parts: readonly Panel[], unit: number): Sheet[] {
  return parts.flatMap((first): Sheet[] => {
    const row = [first];
    for (;;) {
      const last = row[row.length - 1].box;
      const next = parts.find(
        ({ box }) =>
          Math.abs(box.x - right(last)) <= SLACK * unit &&
          Math.abs(box.y - last.y) <= SLACK * unit &&
          Math.abs(box.height - last.height) <= SLACK * unit,
      );
      if (!next || row.length > 3) break;
      row.push(next);
    }
    if (row.length < 2 || row.length > 3) return [];
    const { fill, outside } = first;
    return [{ box: unionOf(row.map(({ box }) => box)), fill, outside, parts: row }];
  });
}
