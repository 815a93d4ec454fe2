import { z } from 'zod';

/** A box in whole image pixels; the origin is the top left corner of the image. */
export const boxSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().nonnegative(),
  height: z.int().nonnegative(),
});
export type Box = z.infer<typeof boxSchema>;

/** A box that an answer points at, with the words that name it. */
export const regionSchema = boxSchema.extend({ label: z.string() });
export type Region = z.infer<typeof regionSchema>;

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const area = (box: Box): number => box.width * box.height;
export const centre = (box: Box): { x: number; y: number } => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/** The common part of two boxes, or null where they do not overlap. */
export function intersection(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(right(a), right(b)) - x;
  const height = Math.min(bottom(a), bottom(b)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest box around all given boxes. Throws a RangeError on an empty list. */
export function unionOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('unionOf needs at least one box');
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let rightmost = Number.NEGATIVE_INFINITY;
  let lowest = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    rightmost = Math.max(rightmost, right(box));
    lowest = Math.max(lowest, bottom(box));
  }
  return { x: left, y: top, width: rightmost - left, height: lowest - top };
}

/** Intersection over union, 0..1 (Jaccard index of the two pixel sets). */
export function intersectionOverUnion(a: Box, b: Box): number {
  const common = intersection(a, b);
  if (!common) return 0;
  return area(common) / (area(a) + area(b) - area(common));
}

/** The share of `inner`'s area that lies in `outer`, 0..1. An empty box counts as its own point. */
export function containment(inner: Box, outer: Box): number {
  if (area(inner) === 0) return containsPoint(outer, inner.x, inner.y) ? 1 : 0;
  const common = intersection(inner, outer);
  return common ? area(common) / area(inner) : 0;
}

/** Whether a box reaches beyond another by no more than a margin on any side. */
export const isWithin = (inner: Box, outer: Box, margin = 0): boolean =>
  inner.x >= outer.x - margin &&
  inner.y >= outer.y - margin &&
  right(inner) <= right(outer) + margin &&
  bottom(inner) <= bottom(outer) + margin;

export function containsPoint(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < right(box) && y >= box.y && y < bottom(box);
}

/** The box grown by `margin` pixels on each side and cut to an image of the given size. */
export function grow(box: Box, margin: number, width: number, height: number): Box {
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  return {
    x,
    y,
    width: Math.max(0, Math.min(width, right(box) + margin) - x),
    height: Math.max(0, Math.min(height, bottom(box) + margin) - y),
  };
}
