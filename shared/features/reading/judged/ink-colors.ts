import type { RgbaImage } from '../../../raster/image.ts';
import type { OwnInk } from './own-ink.ts';

/** Ink this near to the strongest, in parts of its distance from the ground, is the body of a stroke. */
const BODY = 0.8;

/**
 * Colours of a line's ink against the rest of its box: how far it stands from the mean of that, which share of it is
 * the body of its strokes, how colourful that is, and how much its colours differ. Text has one colour, icons have many.
 */
export function inkColors({ width, data }: RgbaImage, { box, data: own }: OwnInk): number[] {
  const ground = meanColor(data, width, box, (at) => own[at] === 0);
  const far = new Float64Array(own.length);
  let farthest = 1;
  for (let y = 0, at = 0; y < box.height; y++)
    for (let x = 0, pixel = 4 * ((box.y + y) * width + box.x); x < box.width; x++, at++, pixel += 4) {
      if (!own[at]) continue;
      for (let channel = 0; channel < 3; channel++)
        far[at] += Math.abs(data[pixel + channel] - ground.color[channel]);
      farthest = Math.max(farthest, far[at]);
    }
  const isBody = (at: number): boolean => own[at] === 1 && far[at] >= BODY * farthest;
  const body = meanColor(data, width, box, isBody);
  let differing = 0;
  for (let y = 0, at = 0; y < box.height; y++)
    for (let x = 0, pixel = 4 * ((box.y + y) * width + box.x); x < box.width; x++, at++, pixel += 4)
      if (isBody(at))
        for (let channel = 0; channel < 3; channel++)
          differing += Math.abs(data[pixel + channel] - body.color[channel]);
  const inked = own.length - ground.count;
  return [
    farthest,
    body.count / Math.max(1, inked),
    Math.max(...body.color) - Math.min(...body.color),
    differing / Math.max(1, body.count),
  ];
}

function meanColor(
  data: RgbaImage['data'],
  stride: number,
  box: OwnInk['box'],
  isIn: (at: number) => boolean,
): { color: [number, number, number]; count: number } {
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let y = 0, at = 0; y < box.height; y++)
    for (let x = 0, pixel = 4 * ((box.y + y) * stride + box.x); x < box.width; x++, at++, pixel += 4) {
      if (!isIn(at)) continue;
      count++;
      red += data[pixel];
      green += data[pixel + 1];
      blue += data[pixel + 2];
    }
  const all = Math.max(1, count);
  return { color: [red / all, green / all, blue / all], count };
}
