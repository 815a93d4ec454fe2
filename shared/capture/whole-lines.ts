import { type Box, bottom, right, unionOf } from '../model/geometry.ts';
import type { GrayImage } from '../raster/image.ts';

/** A line ends where so many of its heights are clear. */
const END_OF_LINE = 1;
/** A letter is cut where the next ink is nearer than so many heights: within words letters nearly touch. */
const LETTER_GAP = 0.12;
/** Lines this near to the region's edge are looked at, in pixels. */
const AT_EDGE = 2;
/** A line that is cut across is at most so many times as high as what is seen of it. */
const MOST_HEIGHTS = 2;
/** Grey levels within which a row or column of pixels is clear of ink. */
const CLEAR = 24;

/**
 * The region grown so that no line of text is cut by its edge: to the end of each line that goes on outside of it, and to
 * the full height of lines that are cut across. Null where no edge cuts letters.
 * @param screen what the region was taken from
 * @param region in pixels of the screen
 * @param lines boxes of the lines that were read in the region, in pixels from its corner
 */
export function wholeLines(screen: GrayImage, region: Box, lines: readonly Box[]): Box | null {
  const grown = lines.flatMap((line) => {
    const box = { ...line, x: line.x + region.x, y: line.y + region.y };
    const high = cutAcross(screen, region, box);
    return [high, ...cutAlong(screen, region, high ?? box)].filter((each) => each !== null);
  });
  return grown.length === 0 ? null : unionOf([region, ...grown]);
}

/** The line with what stands left and right of the region's edges, where these cut a letter. */
function cutAlong(screen: GrayImage, region: Box, line: Box): (Box | null)[] {
  const rows: Span = [line.y, bottom(line)];
  const gap = Math.max(3, Math.round(line.height * END_OF_LINE));
  const letter = Math.max(1, Math.round(line.height * LETTER_GAP));
  const isClear = (column: number): boolean => clearColumn(screen, column, rows);
  const left =
    line.x - region.x <= AT_EDGE ? run(region.x - 1, -1, screen.width, { gap, letter, isClear }) : 0;
  const on =
    right(region) - right(line) <= AT_EDGE
      ? run(right(region), 1, screen.width, { gap, letter, isClear })
      : 0;
  return [
    left > 0 ? { ...line, x: region.x - left, width: right(line) - region.x + left } : null,
    on > 0 ? { ...line, width: right(region) + on - line.x } : null,
  ];
}

/** The line in its full height, where the region's upper or lower edge cuts it. */
function cutAcross(screen: GrayImage, region: Box, line: Box): Box | null {
  const columns: Span = [line.x, right(line)];
  const most = Math.round(line.height * MOST_HEIGHTS);
  const isClear = (row: number): boolean => clearRow(screen, row, columns);
  const way = { gap: 2, letter: 1, isClear };
  const above = line.y - region.y <= AT_EDGE ? run(region.y - 1, -1, screen.height, way) : 0;
  const below = bottom(region) - bottom(line) <= AT_EDGE ? run(bottom(region), 1, screen.height, way) : 0;
  if ((above === 0 && below === 0) || above + below > most) return null;
  const y = above > 0 ? region.y - above : line.y;
  return { ...line, y, height: (below > 0 ? bottom(region) + below : bottom(line)) - y };
}

type Span = readonly [from: number, to: number];

/** Pixels from `at` on that belong to what is cut: 0 where a gap between letters stands there already. */
function run(
  at: number,
  step: 1 | -1,
  end: number,
  { gap, letter, isClear }: { gap: number; letter: number; isClear: (at: number) => boolean },
): number {
  let ink = 0;
  for (let count = 1; at >= 0 && at < end; at += step, count++) {
    if (!isClear(at)) ink = count;
    else if (ink === 0 ? count >= letter : count - ink >= gap) break;
  }
  return ink === 0 ? 0 : ink + 2;
}

const clearColumn = ({ data, width }: GrayImage, x: number, [from, to]: Span): boolean =>
  isEven((index) => data[index * width + x], from, to);
const clearRow = ({ data, width }: GrayImage, y: number, [from, to]: Span): boolean =>
  isEven((index) => data[y * width + index], from, to);

function isEven(valueAt: (index: number) => number, from: number, to: number): boolean {
  let [least, most] = [255, 0];
  for (let index = from; index < to; index++) {
    const value = valueAt(index);
    least = Math.min(least, value);
    most = Math.max(most, value);
    if (most - least > CLEAR) return false;
  }
  return true;
}
