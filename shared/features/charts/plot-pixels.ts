import { type Box, bottom, intersection, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { wholePixels } from '../../raster/whole-pixels.ts';

/**
 * The pixels of a plot, told apart by colour and turned so that values rise from 0: `columns` run along the axis of
 * categories, `rise` away from it. `colors[i]` is the colour (0xRRGGBB) of the pixels that hold i + 1; 0 is ground.
 */
export type PlotPixels = {
  box: Box;
  upright: boolean;
  columns: number;
  rise: number;
  /** One byte a pixel: column after column, from the foot up. */
  marks: Uint8Array;
  colors: readonly number[];
  /** The pixels' colours at five bits a channel, in the same order; for each such class one of its colours, or -1. */
  classes: Uint16Array;
  members: Int32Array;
  grounds: readonly number[];
};

/** Colours with fewer pixels than this are no marks: an absolute number, and a share of the plot. */
const FEWEST = { pixels: 24, share: 0.0003 };
const MOST_COLORS = 14;
/** Largest difference of a channel within one colour of marks, and the least between marks and ground. */
const SAME = 22;
const UNLIKE_GROUND = 14;
const CLASSES = 1 << 15;
/** Columns that are turned at a time: their pixels stay near in memory. */
const TILE = 32;

const classOf = (color: number): number =>
  ((color >> 19) << 10) | (((color >> 11) & 31) << 5) | ((color >> 3) & 31);

/**
 * Tells the pixels of `box` apart. @param upright whether values rise from the lower edge, else from the left one
 * @param strips parts of the picture where the plot's ground is seen
 */
export function plotPixels(
  image: RgbaImage,
  box: Box,
  upright: boolean,
  strips: readonly (readonly Box[])[],
): PlotPixels {
  const turned = turnedClasses(image, box, upright);
  const { classes, members, counts } = turned;
  const grounds = groundColors(image, strips);
  const present: number[] = [];
  for (let name = 0; name < CLASSES; name++) if (counts[name] > 0) present.push(name);
  const fewest = Math.max(FEWEST.pixels, FEWEST.share * box.width * box.height);
  const frequent = present.filter((name) => counts[name] >= fewest / 2).sort((a, b) => counts[b] - counts[a]);
  const colors: number[] = [];
  for (const name of frequent) {
    const color = members[name];
    if (colors.length === MOST_COLORS) break;
    if (grounds.some((ground) => channelDifference(ground, color) < UNLIKE_GROUND)) continue;
    if (colors.every((other) => channelDifference(other, color) > SAME)) colors.push(color);
  }
  const table = new Uint8Array(CLASSES);
  for (const name of present) table[name] = nearest(members[name], colors, grounds);
  const marks = new Uint8Array(classes.length);
  for (let at = 0; at < classes.length; at++) marks[at] = table[classes[at]];
  const [columns, rise] = upright ? [box.width, box.height] : [box.height, box.width];
  return { box, upright, columns, rise, marks, colors, classes, members, grounds };
}

/** The number of the colour that a pixel is one of; 0 where it is nearer to the ground, or like none. */
function nearest(color: number, colors: readonly number[], grounds: readonly number[]): number {
  let best = 0;
  let least = SAME + 1;
  for (let at = 0; at < colors.length; at++) {
    const distance = channelDifference(color, colors[at]);
    if (distance < least) [best, least] = [at + 1, distance];
  }
  return best > 0 && grounds.some((ground) => channelDifference(ground, color) < least) ? 0 : best;
}

type Turned = { classes: Uint16Array; members: Int32Array; counts: Int32Array };

function turnedClasses({ data, width }: RgbaImage, box: Box, upright: boolean): Turned {
  const whole = wholePixels(data);
  const classes = new Uint16Array(box.width * box.height);
  const members = new Int32Array(CLASSES).fill(-1);
  const counts = new Int32Array(CLASSES);
  const tile = upright ? TILE : box.width;
  const step = upright ? box.height : 1;
  for (let left = 0; left < box.width; left += tile)
    for (let y = 0; y < box.height; y++) {
      const end = Math.min(box.width, left + tile);
      let pixel = (y + box.y) * width + box.x + left;
      let at = upright ? left * box.height + box.height - 1 - y : y * box.width + left;
      let last = ~whole[pixel];
      let name = 0;
      for (let x = left; x < end; x++, pixel++, at += step) {
        const now = whole[pixel];
        if (now !== last) {
          last = now;
          const byte = pixel * 4;
          const color = (data[byte] << 16) | (data[byte + 1] << 8) | data[byte + 2];
          name = classOf(color);
          if (members[name] < 0) members[name] = color;
        }
        classes[at] = name;
        counts[name]++;
      }
    }
  return { classes, members, counts };
}

/** What the plot stands on: the commonest colour along each of some strips that few marks reach. */
function groundColors({ data, width }: RgbaImage, strips: readonly (readonly Box[])[]): number[] {
  const grounds = strips.map((strip) => {
    const counts = new Map<number, number>();
    for (const box of strip)
      for (let y = box.y; y < bottom(box); y++)
        for (let x = box.x; x < right(box); x++) {
          const byte = (y * width + x) * 4;
          const color = (data[byte] << 16) | (data[byte + 1] << 8) | data[byte + 2];
          counts.set(color, (counts.get(color) ?? 0) + 1);
        }
    return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
  });
  return [...new Set(grounds)];
}

/** The plot without what lies in some boxes of the picture, as samples of a legend do. */
export function withoutBoxes(plot: PlotPixels, boxes: readonly Box[]): PlotPixels {
  const inside = boxes.flatMap((box) => intersection(box, plot.box) ?? []);
  if (inside.length === 0) return plot;
  const [marks, classes] = [plot.marks.slice(), plot.classes.slice()];
  const ground = classOf(plot.grounds[0]);
  for (const { x, y, width, height } of inside)
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) {
        const [along, across] = [column - plot.box.x, row - plot.box.y];
        const at = plot.upright ? along * plot.rise + plot.rise - 1 - across : across * plot.rise + along;
        marks[at] = 0;
        classes[at] = ground;
      }
  return { ...plot, marks, classes };
}

/** The box in the picture of some columns of a plot, from one height up to another. */
export function plotBox(
  { box, upright }: Pick<PlotPixels, 'box' | 'upright'>,
  column: number,
  columns: number,
  from: number,
  to: number,
): Box {
  return upright
    ? { x: box.x + column, y: bottom(box) - to, width: columns, height: to - from }
    : { x: box.x + from, y: box.y + column, width: to - from, height: columns };
}
