import type { Box } from '../../../model/geometry.ts';
import type { Ink } from '../ink.ts';
import type { TextLine } from '../text-line.ts';

/** The pixels of a line's box that its own glyphs cover: 1 where they do. */
export type OwnInk = { box: Box; data: Uint8Array };

export function ownInk({ components: { labels, width } }: Ink, { box, glyphs }: TextLine): OwnInk {
  const own = new Set(glyphs.map(({ component }) => component));
  const data = new Uint8Array(box.width * box.height);
  for (let y = 0, at = 0; y < box.height; y++)
    for (let x = 0, pixel = (box.y + y) * width + box.x; x < box.width; x++, at++, pixel++)
      if (labels[pixel] >= 0 && own.has(labels[pixel])) data[at] = 1;
  return { box, data };
}

/**
 * How strokes run: pieces of ink in a row and in a column (means), thickness, holes per piece of the line's height of
 * width, and how like the ink is to itself mirrored left to right and top to bottom.
 */
export function strokesOf({ box: { width, height }, data }: OwnInk): number[] {
  const at = (x: number, y: number): number =>
    x >= 0 && y >= 0 && x < width && y < height ? data[y * width + x] : 0;
  let [inked, inRows, inColumns, euler, across, upright] = [0, 0, 0, 0, 0, 0];
  for (let y = 0; y <= height; y++)
    for (let x = 0; x <= width; x++) {
      const here = at(x, y);
      const [left, above, before] = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)];
      if (here && !left) inRows++;
      if (here && !above) inColumns++;
      euler += quad(here, left, above, before);
      if (!here) continue;
      inked++;
      across += at(width - 1 - x, y);
      upright += at(x, height - 1 - y);
    }
  return [
    inRows / height,
    inColumns / width,
    (2 * inked) / (inRows + inColumns),
    ((euler / 4) * height) / width,
    across / inked,
    upright / inked,
  ];
}

/** What a square of four pixels adds to four times the Euler number of an 8-connected picture (Gray 1971). */
function quad(a: number, b: number, c: number, d: number): number {
  const count = a + b + c + d;
  if (count === 1) return 1;
  if (count === 3) return -1;
  return count === 2 && a === d ? -2 : 0;
}
