/** RGBA pixels, row by row. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** Pixels of the blur along the shorter side of what it hides. */
const SHORT_SIDE = 16;
/** Pixels of the blur from one knot of its pattern to the next. */
const GRAIN = 4;
/** Share of the ink in the blur, at least and at most. */
const INK = { least: 0.03, more: 0.28 };
/** Parts with a ground of their own, along the longer side, at most. */
const MOST_GROUNDS = 12;

/**
 * What stands in place of hidden pixels so that it looks like blurred writing, small and to be scaled up. Only the ground
 * (the most frequent colour, in parts that are as long as they are high) is taken from the pixels; the pattern comes
 * from the seed. Where letters stood is not in the result, so no search over texts and no deblurring can bring them
 * back, as they can for a mosaic or a Gaussian blur (Hill et al., "On the (in)effectiveness of mosaicing and blurring as
 * tools for document redaction", PETS 2016).
 */
export function blurredPixels(sample: Pixels, seed: number): Pixels {
  const wide = sample.width >= sample.height;
  const [long, short] = wide ? [sample.width, sample.height] : [sample.height, sample.width];
  const parts = Math.max(1, Math.min(MOST_GROUNDS, Math.round(long / short)));
  const grounds = Array.from({ length: parts }, (_, part) => groundOf(sample, wide, part, parts));
  const length = Math.max(SHORT_SIDE, Math.round((SHORT_SIDE * long) / short));
  const [width, height] = wide ? [length, SHORT_SIDE] : [SHORT_SIDE, length];
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const place = ((wide ? x : y) / length) * parts - 0.5;
      const ground = [0, 1, 2].map((channel) => between(grounds, place, channel));
      // Dark on light and light on dark.
      const ink = ground[0] + 2 * ground[1] + ground[2] > 2 * 255 ? 0 : 255;
      const share = INK.least + INK.more * patternAt(x / GRAIN, y / GRAIN, seed);
      const colors = ground.map((value) => value + share * (ink - value));
      data.set([...colors, 255], 4 * (y * width + x));
    }
  return { data, width, height };
}

/** A number for the pattern from an annotation's id. */
export function seedOf(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

type Color = readonly [number, number, number];

/** The most frequent colour of one part along the longer side; white where all of it is transparent. */
function groundOf({ data, width, height }: Pixels, wide: boolean, part: number, parts: number): Color {
  const counts = new Map<number, number>();
  let most = 0xffffff;
  const along = wide ? width : height;
  const [from, to] = [Math.floor((part / parts) * along), Math.ceil(((part + 1) / parts) * along)];
  for (let y = wide ? 0 : from; y < (wide ? height : to); y++)
    for (let x = wide ? from : 0; x < (wide ? to : width); x++) {
      const at = 4 * (y * width + x);
      if (data[at + 3] < 128) continue;
      const color = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      const count = (counts.get(color) ?? 0) + 1;
      counts.set(color, count);
      if (count > (counts.get(most) ?? 0)) most = color;
    }
  return [most >> 16, (most >> 8) & 255, most & 255];
}

/** A channel of the ground between the middles of two parts. */
function between(grounds: readonly Color[], place: number, channel: number): number {
  const last = grounds.length - 1;
  const first = Math.max(0, Math.min(last, Math.floor(place)));
  const share = Math.max(0, Math.min(1, place - first));
  const next = Math.min(last, first + 1);
  return grounds[first][channel] * (1 - share) + grounds[next][channel] * share;
}

/** Value noise from 0 to 1: chance at whole places, smooth between them. */
function patternAt(x: number, y: number, seed: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [smooth(x - left), smooth(y - top)];
  const row = (at: number): number =>
    chanceAt(left, at, seed) * (1 - across) + chanceAt(left + 1, at, seed) * across;
  return row(top) * (1 - down) + row(top + 1) * down;
}

const smooth = (share: number): number => share * share * (3 - 2 * share);

function chanceAt(x: number, y: number, seed: number): number {
  let hash = Math.imul(x + 1, 0x27d4eb2f) ^ Math.imul(y + 1, 0x165667b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
