import type { Components } from '../../raster/components.ts';
import type { Ink } from './ink.ts';
import { isSoftEdge } from './is-soft-edge.ts';
import { measureStroke } from './measure-stroke.ts';
import type { Glyph } from './text-line.ts';

const TALLEST = 150;
const WIDEST = 4000;
/** Hairlines higher than this are guides: the | of a font that high is two pixels wide. */
const HAIRLINE = 28;
/** Less of the outline than this on one ground: an edge between two areas. Text across two grounds is at least this. */
const LEAST_PURITY = 0.48;

/** Check boxes are smaller than other frames. */
const SMALL_FRAME = 24;

export type ChosenGlyphs = { glyphs: Glyph[]; marks: Glyph[]; waves: Glyph[] };

/**
 * Sorts components into glyphs (they make lines), marks (dots, dashes and accents, which only join lines that are
 * there), waves (rows of touching marks) and the rest, which is dropped: rules, frames, check boxes, edges, pictures.
 */
export function chooseGlyphs(ink: Ink): ChosenGlyphs {
  const glyphs: Glyph[] = [];
  const marks: Glyph[] = [];
  const waves: Glyph[] = [];
  const { components, groundOf } = ink;
  for (const component of ink.order) {
    const ground = groundOf[component];
    const purity = ink.purity[component];
    if (ground < 0 || purity < LEAST_PURITY) continue;
    const x = components.left[component];
    const y = components.top[component];
    const width = components.right[component] - x;
    const height = components.bottom[component] - y;
    const area = components.area[component];
    if (height > TALLEST || width > WIDEST) continue;
    const box = { x, y, width, height };
    const glyph: Glyph = {
      component,
      box,
      area,
      ground,
      second: ink.secondOf[component],
      purity,
      ...measureStroke(components, component, box),
    };
    if (isWave(glyph)) waves.push(glyph);
    if (isRule(width, height) || isFrame(components, glyph) || isSoftEdge(glyph, ink)) continue;
    if (height <= 3 || (width >= 4 * height && height <= 5)) marks.push(glyph);
    else glyphs.push(glyph);
  }
  return { glyphs, marks, waves };
}

/** A long low piece of ink that is not solid: carets or tildes that touch. */
const isWave = ({ box: { width, height }, area }: Glyph): boolean =>
  width >= 5 * height && width >= 24 && height >= 3 && height <= 12 && area < 0.8 * width * height;

const isRule = (width: number, height: number): boolean =>
  (height <= 4 && width > 40) || (width <= 4 && height > 40) || (width <= 1 && height > HAIRLINE);

/** A frame or check box: ink along all four sides, and either hollow or without round corners. */
function isFrame(components: Components, glyph: Glyph): boolean {
  const { width, height } = glyph.box;
  if (width < 10 || height < 10) return false;
  if (glyph.area < 0.1 * width * height && width > 40) return true;
  if (width < SMALL_FRAME && (width > 1.25 * height || height > 1.25 * width)) return false;
  const sides = leastSide(components, glyph);
  // Bold letters that touch (Ki) have ink along most of each side, but gaps in it.
  if (sides >= 0.85 && width >= SMALL_FRAME) return true;
  return (
    sides >= 0.6 && (sides >= 0.85 || insideInk(components, glyph) === 0) && hasClosedSides(components, glyph)
  );
}

const isInk = (components: Components, glyph: Glyph, x: number, y: number): number =>
  components.labels[y * components.width + x] === glyph.component ? 1 : 0;

/** Share of ink along the side of the box that has least. */
function leastSide(components: Components, glyph: Glyph): number {
  const { x, y, width, height } = glyph.box;
  let top = 0;
  let low = 0;
  for (let column = x; column < x + width; column++) {
    top += isInk(components, glyph, column, y);
    low += isInk(components, glyph, column, y + height - 1);
  }
  let left = 0;
  let far = 0;
  for (let row = y; row < y + height; row++) {
    left += isInk(components, glyph, x, row);
    far += isInk(components, glyph, x + width - 1, row);
  }
  return Math.min(top / width, low / width, left / height, far / height);
}

/** Whether the middle of each side is all ink: n and u are open on one side. */
function hasClosedSides(components: Components, glyph: Glyph): boolean {
  const { x, y, width, height } = glyph.box;
  for (let column = x + Math.ceil(width / 3); column < x + (2 * width) / 3; column++)
    if (!isInk(components, glyph, column, y) || !isInk(components, glyph, column, y + height - 1))
      return false;
  for (let row = y + Math.ceil(height / 3); row < y + (2 * height) / 3; row++)
    if (!isInk(components, glyph, x, row) || !isInk(components, glyph, x + width - 1, row)) return false;
  return true;
}

/** Pixels of ink three pixels and more inside the box. */
function insideInk(components: Components, glyph: Glyph): number {
  const { x, y, width, height } = glyph.box;
  let ink = 0;
  for (let row = y + 3; row < y + height - 3; row++)
    for (let column = x + 3; column < x + width - 3; column++) ink += isInk(components, glyph, column, row);
  return ink;
}
