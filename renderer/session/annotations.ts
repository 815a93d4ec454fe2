import type { Box } from '../../shared/model/geometry.ts';
import type { MarkColor } from './mark-colors.ts';

export type Spot = { x: number; y: number };
type Size = { width: number; height: number };

/** What a user draws on a picture, in picture pixels. Covers and blurs hide what is under them in all that is exported. */
export type Annotation =
  | ({ id: string; kind: 'arrow'; from: Spot; to: Spot } & Colored)
  | ({ id: string; kind: 'box'; box: Box } & Colored)
  | { id: string; kind: 'cover'; box: Box }
  | { id: string; kind: 'blur'; box: Box }
  | ({ id: string; kind: 'text'; at: Spot; text: string } & Colored)
  | ({ id: string; kind: 'number'; at: Spot } & Colored);
type Colored = { color?: MarkColor | undefined };

export const ANNOTATION_KINDS = ['arrow', 'box', 'text', 'number', 'cover', 'blur'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** An annotation that hides what is under it. */
export type Hiding = Extract<Annotation, { kind: 'cover' | 'blur' }>;
/** The annotation in a colour; what hides has none. */
export const inColor = <Kind extends Annotation>(annotation: Kind, color: MarkColor): Kind =>
  isHiding(annotation) ? annotation : { ...annotation, color };
export const isHiding = (annotation: Annotation): annotation is Hiding =>
  annotation.kind === 'cover' || annotation.kind === 'blur';

/** Corners of a box and ends of an arrow, by which an annotation is resized. */
export type Handle = { name: 'from' | 'to' | 'nw' | 'ne' | 'sw' | 'se'; at: Spot };

/** Width of a stroke in picture pixels, so that marks look alike on small and large pictures. */
export const strokeWidth = ({ width, height }: Size): number =>
  Math.max(2, Math.min(12, Math.round(Math.max(width, height) / 320)));

/** Height of letters in picture pixels. */
export const letterHeight = (picture: Size): number => Math.max(14, strokeWidth(picture) * 7);
/** Radius of a number's disc in picture pixels. */
export const discRadius = (picture: Size): number => Math.round(letterHeight(picture) * 0.8);
/** Share of the letters' height that a letter is wide, on average, in the interface's typeface. */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.25;
/** Room around the words of a text, in parts of the letters' height. */
export const TEXT_PADDING = 0.35;

/** The smallest box around an annotation. */
export function annotationBounds(annotation: Annotation, picture: Size): Box {
  switch (annotation.kind) {
    case 'box':
    case 'cover':
    case 'blur':
      return annotation.box;
    case 'arrow':
      return boxBetween(annotation.from, annotation.to);
    case 'number': {
      const radius = discRadius(picture);
      const { x, y } = annotation.at;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'text': {
      const height = letterHeight(picture);
      const lines = annotation.text.split('\n');
      const longest = Math.max(...lines.map((line) => [...line].length));
      const padding = 2 * TEXT_PADDING * height;
      return {
        x: annotation.at.x,
        y: annotation.at.y,
        width: longest * height * LETTER_WIDTH + padding,
        height: lines.length * height * LINE_HEIGHT + padding,
      };
    }
  }
}

/** Where each line of a text begins, at its base line. */
export function textLines(
  { at, text }: Extract<Annotation, { kind: 'text' }>,
  picture: Size,
): { text: string; x: number; y: number }[] {
  const height = letterHeight(picture);
  return text.split('\n').map((line, index) => ({
    text: line,
    x: at.x + TEXT_PADDING * height,
    y: at.y + (TEXT_PADDING + 0.97 + index * LINE_HEIGHT) * height,
  }));
}

/** The two barbs of an arrow's head and where its shaft ends. */
export function arrowHead(from: Spot, to: Spot, stroke: number): { barbs: [Spot, Spot]; neck: Spot } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const size = Math.min(stroke * 5, length);
  const base = { x: to.x - along.x * size, y: to.y - along.y * size };
  const half = size * 0.55;
  return {
    barbs: [
      { x: base.x - along.y * half, y: base.y + along.x * half },
      { x: base.x + along.y * half, y: base.y - along.x * half },
    ],
    neck: { x: to.x - along.x * size * 0.8, y: to.y - along.y * size * 0.8 },
  };
}

/** The topmost annotation at a point, or null; `reach` picture pixels beside it count as well. */
export function annotationAt(
  annotations: readonly Annotation[],
  at: Spot,
  picture: Size,
  reach: number,
): Annotation | null {
  return annotations.findLast((annotation) => touches(annotation, at, picture, reach)) ?? null;
}

function touches(annotation: Annotation, at: Spot, picture: Size, reach: number): boolean {
  if (annotation.kind === 'arrow') return distanceToLine(at, annotation.from, annotation.to) <= reach;
  const { x, y, width, height } = annotationBounds(annotation, picture);
  const inside =
    at.x >= x - reach && at.x <= x + width + reach && at.y >= y - reach && at.y <= y + height + reach;
  // What stands in a drawn box can still be reached: only its edge is the box.
  if (annotation.kind !== 'box' || !inside) return inside;
  return !(at.x > x + reach && at.x < x + width - reach && at.y > y + reach && at.y < y + height - reach);
}

function distanceToLine(at: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - share * dx, at.y - from.y - share * dy);
}

/** The annotation moved by whole pixels, kept at the picture with its top left corner or tail. */
export function moveAnnotation<Kind extends Annotation>(
  annotation: Kind,
  dx: number,
  dy: number,
  picture: Size,
): Kind {
  const bounds = annotationBounds(annotation, picture);
  const x = clamp(Math.round(dx), -bounds.x, picture.width - bounds.x - bounds.width);
  const y = clamp(Math.round(dy), -bounds.y, picture.height - bounds.y - bounds.height);
  const shift = (spot: Spot): Spot => ({ x: spot.x + x, y: spot.y + y });
  switch (annotation.kind) {
    case 'arrow':
      return { ...annotation, from: shift(annotation.from), to: shift(annotation.to) };
    case 'box':
    case 'cover':
    case 'blur':
      return { ...annotation, box: { ...annotation.box, ...shift(annotation.box) } };
    case 'text':
    case 'number':
      return { ...annotation, at: shift(annotation.at) };
  }
  return annotation;
}

/** By what an annotation can be resized; texts and numbers have nothing. */
export function handlesOf(annotation: Annotation): Handle[] {
  switch (annotation.kind) {
    case 'arrow':
      return [
        { name: 'from', at: annotation.from },
        { name: 'to', at: annotation.to },
      ];
    case 'box':
    case 'cover':
    case 'blur': {
      const { x, y, width, height } = annotation.box;
      return [
        { name: 'nw', at: { x, y } },
        { name: 'ne', at: { x: x + width, y } },
        { name: 'sw', at: { x, y: y + height } },
        { name: 'se', at: { x: x + width, y: y + height } },
      ];
    }
    default:
      return [];
  }
}

/** The annotation with one of its handles at another place. */
export function resizeAnnotation(
  annotation: Annotation,
  handle: Handle['name'],
  to: Spot,
  picture: Size,
): Annotation {
  const at = insidePicture(to, picture);
  if (annotation.kind === 'arrow' && (handle === 'from' || handle === 'to'))
    return { ...annotation, [handle]: at };
  if (!('box' in annotation)) return annotation;
  const { x, y, width, height } = annotation.box;
  const fixed = {
    x: handle.endsWith('w') ? x + width : x,
    y: handle.startsWith('n') ? y + height : y,
  };
  return { ...annotation, box: boxBetween(fixed, at) };
}

/** The box between two corners, in whole pixels and at least one of them wide and high. */
export function boxBetween(one: Spot, other: Spot): Box {
  const x = Math.round(Math.min(one.x, other.x));
  const y = Math.round(Math.min(one.y, other.y));
  return {
    x,
    y,
    width: Math.max(1, Math.round(Math.max(one.x, other.x)) - x),
    height: Math.max(1, Math.round(Math.max(one.y, other.y)) - y),
  };
}

export const insidePicture = ({ x, y }: Spot, { width, height }: Size): Spot => ({
  x: clamp(Math.round(x), 0, width),
  y: clamp(Math.round(y), 0, height),
});

/** What a number shows: its place among the numbers, from 1. */
export const numberOf = (annotations: readonly Annotation[], id: string): number =>
  annotations.filter(({ kind }) => kind === 'number').findIndex((each) => each.id === id) + 1;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(Math.min(low, high), Math.min(high, value));
