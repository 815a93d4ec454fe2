import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { colorAt, type Surface } from './surface.ts';
import type { Frame } from './windows.ts';

const LOWEST_HEADER = 16;
const TALLEST_HEADER = 38;
const NARROWEST = 140;
/** Share of a list's width that the heads of its columns cover at least. */
const FULL_WIDTH = 0.85;
/** Rows in another colour (selected, marked) interrupt a list's ground for at most so many unscaled pixels. */
const TALLEST_MARK = 44;

/** A table under the heads of its columns, and the panels of these heads. */
export type HeaderTable = { found: Found; heads: Panel[] };

/** Lists of windows under a row of adjoining column heads: the list reaches as far down as its ground. */
export function findHeaderTables(
  surface: Surface,
  panels: readonly Panel[],
  frames: readonly Frame[],
): HeaderTable[] {
  const { unit } = surface;
  const heads = panels.filter(
    ({ box, runs, border }) =>
      border !== null &&
      runs.length <= 2 &&
      box.height >= LOWEST_HEADER * unit &&
      box.height <= TALLEST_HEADER * unit &&
      box.width >= 20 * unit &&
      frames.some(
        ({ box: frame, titleBar }) => containment(box, frame) > 0.95 && box.y >= bottom(titleBar) - 2,
      ),
  );
  return rowsOf(heads, unit).flatMap((row): HeaderTable[] => {
    const head = unionOf(row.map(({ box }) => box));
    const written = row.filter(({ runs }) => runs.length > 0);
    if (head.width < NARROWEST * unit || written.length < 2 || written.length < 0.6 * row.length) return [];
    if (row.some(({ fill }) => channelDifference(fill, row[0].fill) > 6)) return [];
    if (head.width < FULL_WIDTH * groundWidth(surface, head)) return [];
    const low = listEnd(surface, head, row[0].fill);
    if (low - bottom(head) < 2 * head.height) return [];
    return [
      {
        found: {
          role: 'table',
          box: { ...head, height: low - head.y },
          name: '',
          state: [],
          value: `${row.length} columns`,
          confidence: 0.7,
        },
        heads: row,
      },
    ];
  });
}

/** Panels of one height side by side without gaps. */
function rowsOf(heads: readonly Panel[], unit: number): Panel[][] {
  const rows: Panel[][] = [];
  for (const head of [...heads].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((items) => {
      const last = items[items.length - 1].box;
      return (
        Math.abs(head.box.x - right(last)) <= 2 * unit &&
        Math.abs(head.box.y - last.y) <= unit &&
        Math.abs(head.box.height - last.height) <= unit
      );
    });
    if (row) row.push(head);
    else rows.push([head]);
  }
  return rows.filter((row) => row.length >= 2);
}

/** Width of the ground under the heads, which for the labels of tabs goes on beside them. */
function groundWidth({ image, unit }: Surface, head: Box): number {
  const y = Math.min(image.height - 1, bottom(head) + Math.round(2 * unit));
  const ground = colorAt(image, head.x + Math.round(3 * unit), y);
  let left = head.x;
  while (left > 0 && channelDifference(colorAt(image, left - 1, y), ground) <= 4) left--;
  let end = right(head);
  while (end < image.width && channelDifference(colorAt(image, end, y), ground) <= 4) end++;
  return end - left;
}

/** Where the ground right under the heads ends, apart from rows in another colour; close to the left edge is no text. */
function listEnd({ image, unit }: Surface, head: Box, fill: number): number {
  const x = head.x + Math.round(3 * unit);
  const from = bottom(head) + Math.round(2 * unit);
  if (from >= image.height) return bottom(head);
  const ground = colorAt(image, x, from);
  if (channelDifference(ground, fill) > 90) return bottom(head);
  let end = from;
  for (let y = from; y < image.height && y - end <= TALLEST_MARK * unit; y++)
    if (channelDifference(colorAt(image, x, y), ground) <= 4) end = y + 1;
  return end;
}
