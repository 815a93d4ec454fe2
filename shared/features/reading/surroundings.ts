import { bottom, right } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Ink } from './ink.ts';
import type { TextLine } from './text-line.ts';

/** What lies around the glyphs of a line. */
export type Surroundings = {
  /** Share of the pixels beside the line (a quarter of a letter's height far) that are its own ground, 0..1. */
  calm: number;
  /**
   * Share of neighbouring ground pixels of exactly one colour, 0..1: about 1 on drawn screens, 0.1 in photos. On a shade,
   * where nearly every pixel is about the middle of its neighbours, the share of these.
   */
  even: number;
};

/** Measures the ground in and around a line. */
export function measureSurroundings(image: RgbaImage, ink: Ink, line: TextLine): Surroundings {
  return { calm: measureCalm(ink, line), even: measureEvenness(image, ink, line) };
}

function measureCalm(ink: Ink, line: TextLine): number {
  const { labels, width, height } = ink.regions;
  const margin = Math.max(2, Math.round(line.tall / 4));
  const x0 = Math.max(0, line.box.x - margin);
  const x1 = Math.min(width, right(line.box) + margin);
  let all = 0;
  let ground = 0;
  for (let y = Math.max(0, line.box.y - margin); y < Math.min(height, bottom(line.box) + margin); y++) {
    const inRow = y >= line.box.y && y < bottom(line.box);
    for (let x = x0; x < x1; x++) {
      if (inRow && x >= line.box.x && x < right(line.box)) continue;
      all++;
      if (labels[y * width + x] === line.ground) ground++;
    }
  }
  return all > 0 ? ground / all : 1;
}

/** Levels that a pixel of a shade is off the middle of its neighbours: a shade rises evenly, and is dithered. */
const OFF = 2;
/** Share of such pixels on a shade; on the grain of photos it is mostly below 0.7. */
const SHADED = 0.88;

function measureEvenness(image: RgbaImage, { regions, isGround }: Ink, line: TextLine): number {
  const { labels, width, height } = regions;
  const { data } = image;
  const margin = Math.max(3, Math.round(line.tall / 2));
  const x1 = Math.min(width - 1, right(line.box) + margin);
  let pairs = 0;
  let equal = 0;
  let triples = 0;
  let shaded = 0;
  for (let y = Math.max(0, line.box.y - margin); y < Math.min(height, bottom(line.box) + margin); y++) {
    let run = 0;
    for (let x = Math.max(0, line.box.x - margin); x < x1; x++) {
      const pixel = y * width + x;
      if (!isGround[labels[pixel]] || !isGround[labels[pixel + 1]]) {
        run = 0;
        continue;
      }
      pairs++;
      if (isSame(data, pixel * 4)) equal++;
      if (++run < 2) continue;
      triples++;
      if (isOnShade(data, pixel * 4)) shaded++;
    }
  }
  if (pairs === 0) return 0;
  return shaded >= SHADED * triples && triples > 0 ? shaded / triples : equal / pairs;
}

type Pixels = RgbaImage['data'];

/** Whether a pixel has the colour of the next one. */
const isSame = (data: Pixels, at: number): boolean =>
  data[at] === data[at + 4] && data[at + 1] === data[at + 5] && data[at + 2] === data[at + 6];

/** Whether a pixel is about the middle of the one before and the one after it. */
const isOnShade = (data: Pixels, at: number): boolean =>
  Math.abs(data[at - 4] - 2 * data[at] + data[at + 4]) <= OFF &&
  Math.abs(data[at - 3] - 2 * data[at + 1] + data[at + 5]) <= OFF &&
  Math.abs(data[at - 2] - 2 * data[at + 2] + data[at + 6]) <= OFF;
