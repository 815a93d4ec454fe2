import { bottom, right } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Ink } from './ink.ts';
import type { TextLine } from './text-line.ts';

/** What lies around the glyphs of a line. */
export type Surroundings = {
  /** Share of the pixels beside the line (a quarter of a letter's height far) that are its own ground, 0..1. */
  calm: number;
  /**
   * Share of neighbouring ground pixels of exactly one colour, 0..1: about 1 on drawn screens, 0.1 in photos. Where hardly
   * any two differ by more than one level, the share of these: a drawn shade is dithered.
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

/** Pairs of pixels that differ by one level at most are so large a share of a shade; of photos up to 0.82 were measured. */
const DITHERED = 0.97;

function measureEvenness(image: RgbaImage, { regions, isGround }: Ink, line: TextLine): number {
  const { labels, width, height } = regions;
  const { data } = image;
  const margin = Math.max(3, Math.round(line.tall / 2));
  const x1 = Math.min(width - 1, right(line.box) + margin);
  let pairs = 0;
  let equal = 0;
  let near = 0;
  for (let y = Math.max(0, line.box.y - margin); y < Math.min(height, bottom(line.box) + margin); y++) {
    for (let x = Math.max(0, line.box.x - margin); x < x1; x++) {
      const pixel = y * width + x;
      if (!isGround[labels[pixel]] || !isGround[labels[pixel + 1]]) continue;
      pairs++;
      const apart = levelsApart(data, pixel * 4, pixel * 4 + 4);
      if (apart === 0) equal++;
      if (apart <= 1) near++;
    }
  }
  if (pairs === 0) return 0;
  return near >= DITHERED * pairs ? near / pairs : equal / pairs;
}

/** The most levels that two pixels differ by in a channel. */
const levelsApart = (data: Uint8Array | Uint8ClampedArray, a: number, b: number): number =>
  Math.max(
    Math.abs(data[a] - data[b]),
    Math.abs(data[a + 1] - data[b + 1]),
    Math.abs(data[a + 2] - data[b + 2]),
  );
