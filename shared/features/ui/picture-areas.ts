import { area, type Box, bottom, containment, intersection, right, unionOf } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { colorAt } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

/** A line of pixels is plain where so many are of its commonest colour, give or take some levels. */
const PLAIN = 0.97;
const SAME = 2;
/** Pictures have next to no words: growing may take in so many at most. */
const MOST_WORDS = 1;
/** No picture of a page takes a larger share of it. */
const LARGEST = 0.75;
/** So many areas are looked at, the largest first: noise has many. */
const MOST_AREAS = 16;

/**
 * The whole pictures that areas of changing colours belong to: a sky, mist or shadow next to them changes too little to
 * be told from a drawing, but a page's ground is plain and the picture ends where it begins. Areas of one picture come
 * out as one.
 * @param areas where neighbouring pixels differ, in whole pixels
 */
export function wholePictures(image: RgbaImage, areas: readonly Box[], runs: readonly TextRun[]): Box[] {
  const words = runs.filter(isWriting).map(({ ink }) => ink);
  const inside = (box: Box): number => words.filter((ink) => containment(ink, box) > 0.5).length;
  const pictures: Box[] = [];
  for (const box of [...areas].sort((a, b) => area(b) - area(a)).slice(0, MOST_AREAS)) {
    if (pictures.some((picture) => containment(box, picture) > 0.9)) continue;
    const whole = grownToGround(image, box);
    const sound =
      area(whole) <= LARGEST * image.width * image.height && inside(whole) <= inside(box) + MOST_WORDS;
    const found = sound ? whole : box;
    const at = pictures.findIndex((picture) => sound && overlap(picture, found) > 0.5);
    if (at < 0) pictures.push(found);
    else pictures[at] = unionOf([pictures[at], found]);
  }
  return pictures;
}

/** The share of the smaller of two boxes that they have in common. */
function overlap(a: Box, b: Box): number {
  const common = intersection(a, b);
  return common ? area(common) / Math.min(area(a), area(b)) : 0;
}

/** Moves each side out to the first plain line, and in where it lies on the ground, until all of them rest. */
function grownToGround(image: RgbaImage, start: Box): Box {
  let [x, y, end, low] = [start.x, start.y, right(start), bottom(start)];
  const upright = (at: number): boolean => isPlain(image, at, y, 0, 1, low - y);
  const level = (at: number): boolean => isPlain(image, x, at, 1, 0, end - x);
  while (x < end - 16 && upright(x)) x++;
  while (end > x + 16 && upright(end - 1)) end--;
  while (y < low - 16 && level(y)) y++;
  while (low > y + 16 && level(low - 1)) low--;
  for (let moved = true; moved; ) {
    moved = false;
    while (x > 0 && !upright(x - 1)) [x, moved] = [x - 1, true];
    while (end < image.width && !upright(end)) [end, moved] = [end + 1, true];
    while (y > 0 && !level(y - 1)) [y, moved] = [y - 1, true];
    while (low < image.height && !level(low)) [low, moved] = [low + 1, true];
  }
  return { x, y, width: end - x, height: low - y };
}

/** Whether a line of pixels has hardly more than one colour; every other pixel of it is looked at. */
function isPlain(image: RgbaImage, x: number, y: number, dx: number, dy: number, length: number): boolean {
  const ground = colorAt(image, x + dx * (length >> 1), y + dy * (length >> 1));
  const first = colorAt(image, x, y);
  let [same, alike, count] = [0, 0, 0];
  for (let at = 0; at < length; at += 2) {
    const color = colorAt(image, x + dx * at, y + dy * at);
    count++;
    if (channelDifference(color, ground) <= SAME) same++;
    if (channelDifference(color, first) <= SAME) alike++;
  }
  return Math.max(same, alike) >= PLAIN * count;
}
