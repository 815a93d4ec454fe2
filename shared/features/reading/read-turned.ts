import type { Box } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { boxBeforeTurn, type QuarterTurn, quarterTurn } from '../../raster/quarter-turn.ts';
import type { Ink } from './ink.ts';
import type { TurnedColumn } from './turned-columns.ts';

/** Pixels of ground around a column that is turned. */
const MARGIN = 10;
/** Least sureness of a line, and letters in it. */
const SURE = 0.7;
const FEWEST_LETTERS = 3;
/** Share of a column's length that its line takes. */
const MOST_OF_COLUMN = 0.5;

/** A line that is written along a side, with the components of ink it was read from. */
export type TurnedLine = { line: Line; components: number[] };

/**
 * Reads what is written from below to above, or from above to below, and keeps what is surely words. Boxes are upright
 * ones of the picture.
 * @param read reads an upright picture; no lines where it fails
 */
export async function readTurned(
  image: RgbaImage,
  ink: Ink,
  columns: readonly TurnedColumn[],
  read: (part: RgbaImage) => Promise<readonly Line[]>,
): Promise<TurnedLine[]> {
  const found = await Promise.all(
    columns.map(async (column): Promise<TurnedLine[]> => {
      const part = cutOut(image, ink, column);
      const up = await readPart(part, column.box, 'clockwise', read);
      const down = await readPart(part, column.box, 'counterclockwise', read);
      const best = [up, down].reduce((a, b) => ((b?.confidence ?? 0) > (a?.confidence ?? 0) ? b : a));
      return best ? [{ line: best, components: column.components }] : [];
    }),
  );
  return found.flat();
}

/** The pixels of a column without other ink: the ticks of an axis end at its names. */
function cutOut(
  image: RgbaImage,
  { regions, isGround, components: { labels } }: Ink,
  column: TurnedColumn,
): RgbaImage {
  const { x, y, width, height } = column.box;
  const own = new Set(column.components);
  const color = regions.color[column.ground];
  const ground = [color >> 16, (color >> 8) & 255, color & 255, 255];
  const data = new Uint8Array(width * height * 4);
  for (let row = 0, out = 0; row < height; row++)
    for (let at = (y + row) * image.width + x, end = at + width; at < end; at++, out += 4) {
      const isKept = own.has(labels[at]) || isGround[regions.labels[at]] === 1;
      for (let channel = 0; channel < 4; channel++)
        data[out + channel] = isKept ? image.data[4 * at + channel] : ground[channel];
    }
  return { width, height, data };
}

/** The words of a part that is set upright by a quarter turn, or null where there are none. */
async function readPart(
  part: RgbaImage,
  place: Box,
  turn: QuarterTurn,
  read: (part: RgbaImage) => Promise<readonly Line[]>,
): Promise<Line | null> {
  const lines = await read(quarterTurn(part, turn, MARGIN));
  const [line] = lines;
  if (lines.length !== 1 || !areWords(line) || line.box.width < MOST_OF_COLUMN * part.height) return null;
  const back = (box: Box): Box => {
    const inPart = boxBeforeTurn(box, part, turn, MARGIN);
    return { ...inPart, x: place.x + inPart.x, y: place.y + inPart.y };
  };
  return {
    ...line,
    box: back(line.box),
    words: line.words.map((word) => ({ ...word, box: back(word.box) })),
  };
}

const areWords = ({ text, confidence }: Line): boolean =>
  confidence >= SURE && (text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS;
