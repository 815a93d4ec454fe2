import { bottom, grow, right } from '../../model/geometry.ts';
import type { BinaryImage } from '../../raster/image.ts';
import { rowsAround } from '../../raster/rows-around.ts';
import type { Ink } from './ink.ts';
import type { Place } from './refind-regions.ts';

/**
 * Puts the ink of before into a part of a picture, but for what is near the area that changed: where rules were cleared
 * depends on more than the part shows. Of runs that reach out of that area and end in the part, it is known. Works in
 * place.
 * @param isStroke whether a pixel of the part was ink before rules were cleared
 * @param near pixels around the area that may have changed with it
 */
export function keepInk(
  before: Ink,
  mask: BinaryImage,
  isStroke: (pixel: number) => boolean,
  { part, area }: Place,
  near: number,
): void {
  const { labels, width, height } = before.components;
  const { data } = mask;
  const own = data.slice();
  const hole = grow(area, near, width, height);
  rowsAround(part, hole, width, (inPart, inPicture, length) => {
    for (let at = 0; at < length; at++) data[inPart + at] = labels[inPicture + at] < 0 ? 0 : 1;
  });
  /** Follows a run away from the hole, by at most `room` pixels. */
  const follow = (start: number, step: number, room: number, isPictureEnd: boolean): void => {
    let length = 0;
    while (length < room && isStroke(start + length * step)) length++;
    if (length === room && !isPictureEnd) return;
    for (let at = 0; at < length; at++) data[start + at * step] = own[start + at * step];
  };
  const [left, top] = [hole.x - part.x, hole.y - part.y];
  const [ends, feet] = [right(hole) - part.x, bottom(hole) - part.y];
  for (let x = left; x < ends; x++) {
    follow((top - 1) * part.width + x, -part.width, top, part.y === 0);
    follow(feet * part.width + x, part.width, part.height - feet, bottom(part) === height);
  }
  for (let y = top; y < feet; y++) {
    follow(y * part.width + left - 1, -1, left, part.x === 0);
    follow(y * part.width + ends, 1, part.width - ends, right(part) === width);
  }
}
