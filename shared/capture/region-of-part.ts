import type { CaptureTarget, CaptureTargets } from '../model/capture-target.ts';
import { type Box, bottom, grow, intersection, right, unionOf } from '../model/geometry.ts';

/** What stands around a part belongs to it: so many of its heights, between two numbers of device-independent pixels. */
const AROUND = { heights: 3, least: 40, most: 80 };

/** A smaller region holds no line with its label, in device-independent pixels. */
const LEAST = { width: 320, height: 160 };

/**
 * The region of the virtual desktop (device-independent pixels) that a part of a captured picture shows, with some of
 * what stands around it, rounded outwards and kept within the area captured.
 * @param part in pixels of the picture
 * @param picture its size in pixels
 * @param area what was captured, on the virtual desktop
 */
export function regionOfPart(part: Box, picture: { width: number; height: number }, area: Box): Box {
  const [across, down] = [area.width / picture.width, area.height / picture.height];
  const scale = Math.min(across, down);
  const heights = Math.min(AROUND.heights * part.height, AROUND.most / scale);
  const margin = Math.max(heights, AROUND.least / scale);
  const wide = Math.max(0, LEAST.width / across - part.width) / 2;
  const high = Math.max(0, LEAST.height / down - part.height) / 2;
  const wanted = grow(part, Math.ceil(margin), picture.width, picture.height);
  const least: Box = {
    x: Math.floor(part.x - wide),
    y: Math.floor(part.y - high),
    width: Math.ceil(part.width + 2 * wide),
    height: Math.ceil(part.height + 2 * high),
  };
  const around = unionOf([wanted, shiftedInto(least, picture)]);
  const left = area.x + Math.floor(around.x * across);
  const top = area.y + Math.floor(around.y * down);
  const region: Box = {
    x: left,
    y: top,
    width: area.x + Math.ceil(right(around) * across) - left,
    height: area.y + Math.ceil(bottom(around) * down) - top,
  };
  return intersection(region, area) ?? area;
}

/** A box moved so that it lies within a picture, cut where it is larger. */
function shiftedInto(box: Box, { width, height }: { width: number; height: number }): Box {
  const size = { width: Math.min(box.width, width), height: Math.min(box.height, height) };
  return {
    ...size,
    x: Math.max(0, Math.min(width - size.width, box.x)),
    y: Math.max(0, Math.min(height - size.height, box.y)),
  };
}

/** The area on the virtual desktop that a target shows now; null where that can't be told (a window may have moved). */
export function areaOfTarget(target: CaptureTarget, { displays }: CaptureTargets): Box | null {
  switch (target.kind) {
    case 'display':
      return displays.find(({ id }) => id === target.display)?.box ?? null;
    case 'desktop':
      return displays.length > 0 ? unionOf(displays.map(({ box }) => box)) : null;
    case 'region':
      return target.box;
    case 'window':
      return null;
  }
}
