import { type Box, containment, right, unionOf } from '../../../model/geometry.ts';
import { chroma } from '../../../raster/color-difference.ts';
import type { Blob } from '../blobs.ts';
import type { Found } from '../found.ts';
import { surroundings } from '../glyph-shapes.ts';
import { colorAt, type Surface } from '../surface.ts';
import { isWriting, type TextRun } from '../text-runs.ts';
import { glyphMeaning } from './glyph-model.ts';
import { measureGlyph } from './measure-glyph.ts';

/** Sides of what can be an icon, in unscaled pixels. */
const SMALLEST = 7;
const LARGEST = 48;
/** Icons of fields are no larger. */
const LARGEST_IN_FIELD = 28;
/** Higher than this it is no field for a line of text; and what such fields are for. */
const TALLEST_FIELD = 62;
const FIELDS: ReadonlySet<string> = new Set([
  'Search',
  'User',
  'Mail',
  'Lock',
  'Key',
  'Phone',
  'Calendar',
  'Clock',
  'Location',
  'Globe',
  'Link',
  'Filter',
]);
/** The outline of a control is as large as the control, its icon is not. */
const OUTLINE = 0.85;
/** Size of a dot beside a drawing over the drawing's, and the least spread of its colour's channels. */
const DOT = 0.7;
const STRONG = 90;
/** Least probability of the meaning: of a drawing, and of one that was read as letters. */
const LEAST = 0.6;
const LEAST_READ = 0.7;
const NAMED: ReadonlySet<string> = new Set(['button', 'icon', 'link', 'tab', 'input']);
/** What readers make of a drawing: a sign or two. */
const SIGN = /^\S{1,2}$/u;

/** Keys of a calculator: so many figures, and what its other signs would mean elsewhere. */
const FIGURE = /^\d$/;
const FEWEST_FIGURES = 7;
const RECKONING: ReadonlySet<string> = new Set(['Add', 'Remove', 'Close', 'Menu', 'Up', 'Forward', 'Back']);

/**
 * Gives buttons, icons, links and fields without words the meaning of their drawing as their name, as far as its shape
 * tells it.
 */
export function nameGlyphs(
  surface: Surface,
  found: readonly Found[],
  runs: readonly TextRun[],
  blobs: readonly Blob[],
): Found[] {
  const isCalculator = found.filter(({ name }) => FIGURE.test(name)).length >= FEWEST_FIGURES;
  return found.map((item) => {
    if (!NAMED.has(item.role) || !(item.name === '' || SIGN.test(item.name))) return item;
    const drawing =
      item.role === 'input' ? inField(item, blobs, surface.unit) : onControl(surface, item, runs, blobs);
    if (!drawing || !isIconSized(drawing, surface.unit)) return item;
    const facts = measureGlyph(surface.image, drawing, surroundings(surface, drawing));
    const meaning = facts && glyphMeaning(facts);
    const least = /[\p{L}\p{N}]/u.test(item.name) ? LEAST_READ : LEAST;
    if (!meaning || meaning.probability < least) return item;
    if (item.role === 'input' && !FIELDS.has(meaning.name)) return item;
    if (isCalculator && RECKONING.has(meaning.name)) return item;
    return { ...item, name: meaning.name, name_from: 'shape' };
  });
}

const isIconSized = ({ width, height }: Box, unit: number): boolean =>
  Math.max(width, height) >= SMALLEST * unit && Math.max(width, height) <= LARGEST * unit;

/** All that is drawn on a control without words. */
function onControl(
  surface: Surface,
  { box }: Found,
  runs: readonly TextRun[],
  blobs: readonly Blob[],
): Box | null {
  const written = runs.filter(({ ink }) => containment(ink, box) > 0.5);
  if (written.some((run) => isWriting(run) && !SIGN.test(run.text))) return null;
  const drawn = blobs.map((blob) => blob.box).filter((blob) => containment(blob, box) > 0.85);
  const parts = [...drawn, ...written.map(({ ink }) => ink)].filter(
    (part, _, all) =>
      !all.some(
        (other) => other !== part && (isOutlineOf(part, other, box) || isDotOf(surface, part, other)),
      ),
  );
  return parts.length > 0 ? unionOf(parts) : null;
}

/** Whether a drawing is the outline of a control, around another that stands in it. */
const isOutlineOf = (outer: Box, inner: Box, { width, height }: Box): boolean =>
  outer.width >= OUTLINE * width &&
  outer.height >= OUTLINE * height &&
  containment(inner, outer) > 0.95 &&
  inner.width < OUTLINE * outer.width &&
  inner.height < OUTLINE * outer.height;

/** A small disc of a strong colour at the upper right of a drawing: it says that there is something new. */
const isDotOf = ({ image }: Surface, dot: Box, drawing: Box): boolean =>
  Math.abs(dot.width - dot.height) <= 2 &&
  Math.max(dot.width, dot.height) <= DOT * Math.max(drawing.width, drawing.height) &&
  dot.x + dot.width / 2 > drawing.x + drawing.width / 2 &&
  dot.y < drawing.y + drawing.height / 2 &&
  chroma(colorAt(image, dot.x + (dot.width >> 1), dot.y + (dot.height >> 1))) > STRONG;

/** The icon at the start or the end of a field. */
function inField({ box, name }: Found, blobs: readonly Blob[], unit: number): Box | null {
  if (name !== '' || box.height > TALLEST_FIELD * unit) return null;
  const inside = blobs
    .map((blob) => blob.box)
    .filter(
      (blob) =>
        containment(blob, box) > 0.95 &&
        blob.height <= Math.min(0.85 * box.height, LARGEST_IN_FIELD * unit) &&
        blob.width <= LARGEST_IN_FIELD * unit,
    );
  return (
    inside.find((blob) => blob.x - box.x <= box.height) ??
    inside.find((blob) => right(box) - right(blob) <= box.height) ??
    null
  );
}
