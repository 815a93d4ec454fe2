import { type Box, intersection } from '../model/geometry.ts';
import type { GrayImage, RgbaImage } from './image.ts';
import { successionOf } from './succession.ts';

type Picture = RgbaImage | GrayImage;

const known = new WeakMap<Picture, Map<string, unknown>>();

/**
 * What is measured of a box in a picture, and of nothing outside of it. Of a picture that succeeds another, boxes that
 * no change reaches are taken over. The value may not be written to.
 * @param kind names the measure and whatever it depends on besides the pixels of the box
 */
export function measuredBox<Value extends object>(
  picture: Picture,
  kind: string,
  box: Box,
  measure: () => Value,
): Value {
  const key = `${box.x},${box.y},${box.width},${box.height} ${kind}`;
  const own = known.get(picture) ?? new Map<string, unknown>();
  known.set(picture, own);
  const value = (own.get(key) ?? takeOver(picture, key, box)) as Value | undefined;
  const measured = value ?? measure();
  own.set(key, measured);
  return measured;
}

function takeOver(picture: Picture, key: string, box: Box): unknown {
  const succession = successionOf(picture);
  if (!succession || succession.areas.some((area) => intersection(area, box))) return undefined;
  return known.get(succession.before)?.get(key);
}
