import type { Components } from '../../raster/components.ts';
import type { Ink } from './ink.ts';
import type { Glyph } from './text-line.ts';

const TALLEST = 150;
const WIDEST = 4000;

/**
 * Sorts components into glyphs (they make lines), marks (dots, dashes and accents, which only join lines that are
 * there) and the rest, which is dropped: rules, frames, check boxes, pictures.
 */
export function chooseGlyphs(ink: Ink): { glyphs: Glyph[]; marks: Glyph[] } {
  const glyphs: Glyph[] = [];
  const marks: Glyph[] = [];
  const { components, groundOf } = ink;
  for (let component = 0; component < components.count; component++) {
    const ground = groundOf[component];
    if (ground < 0) continue;
    const x = components.left[component];
    const y = components.top[component];
    const width = components.right[component] - x;
    const height = components.bottom[component] - y;
    const area = components.area[component];
    if (height > TALLEST || width > WIDEST) continue;
    const glyph: Glyph = { component, box: { x, y, width, height }, area, ground };
    if (height <= 3 || (width >= 4 * height && height <= 5)) marks.push(glyph);
    else if (isRule(width, height) || isFrame(components, glyph)) continue;
    else glyphs.push(glyph);
  }
  return { glyphs, marks };
}

const isRule = (width: number, height: number): boolean =>
  (height <= 4 && width > 24) || (width <= 4 && height > 40);

/** A frame or check box: ink along all four sides and little inside. */
function isFrame(components: Components, { component, box, area }: Glyph): boolean {
  const { x, y, width, height } = box;
  if (width < 8 || height < 8) return false;
  if (area < 0.1 * width * height && width > 40) return true;
  const at = (column: number, row: number): number =>
    components.labels[row * components.width + column] === component ? 1 : 0;
  let top = 0;
  let low = 0;
  for (let column = x; column < x + width; column++) {
    top += at(column, y);
    low += at(column, y + height - 1);
  }
  let left = 0;
  let far = 0;
  for (let row = y; row < y + height; row++) {
    left += at(x, row);
    far += at(x + width - 1, row);
  }
  return Math.min(top, low) >= 0.8 * width && Math.min(left, far) >= 0.8 * height;
}
