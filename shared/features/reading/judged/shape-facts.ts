import { bottom, right } from '../../../model/geometry.ts';
import type { RgbaImage } from '../../../raster/image.ts';
import type { Ink } from '../ink.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Glyph, TextLine } from '../text-line.ts';
import { inkColors } from './ink-colors.ts';
import { ownInk, strokesOf } from './own-ink.ts';

/** Glyphs whose feet lie within so many rows of the baseline stand on it. */
const ON_BASELINE = 1;

/**
 * What tells letters from drawings by the ink of one line alone: how many pieces of which sizes, gaps and feet, how its
 * strokes run, and its colours. The order is that of the trees that were trained on it.
 */
export function shapeFacts(image: RgbaImage, ink: Ink, line: TextLine, around: Surroundings): number[] {
  const mask = ownInk(ink, line);
  return [
    ...sizes(line),
    ...glyphFacts(line),
    around.calm,
    around.even,
    ...strokesOf(mask),
    ...inkColors(image, mask),
  ];
}

function sizes({ box, glyphs, tall, size, ground }: TextLine): number[] {
  const inked = glyphs.reduce((sum, { area }) => sum + area, 0);
  const elsewhere = glyphs.filter((glyph) => glyph.ground !== ground).length;
  return [
    glyphs.length,
    box.width,
    box.height,
    box.width / box.height,
    tall,
    size / box.height,
    inked / (box.width * box.height),
    Math.max(...glyphs.map(({ area }) => area)) / inked,
    elsewhere / glyphs.length,
  ];
}

function glyphFacts({ glyphs, tall, baseline }: TextLine): number[] {
  const of = (pick: (glyph: Glyph) => number): number[] => glyphs.map(pick);
  const heights = of(({ box }) => box.height / tall);
  const widths = of(({ box }) => box.width / tall);
  const gaps = glyphs.slice(1).map(({ box }, index) => (box.x - right(glyphs[index].box)) / tall);
  const feet = glyphs.filter(({ box }) => Math.abs(bottom(box) - baseline) <= ON_BASELINE).length;
  return [
    ...spread(heights),
    Math.min(...heights),
    ...spread(widths),
    Math.max(...widths),
    ...spread(gaps),
    Math.max(0, ...gaps),
    feet / glyphs.length,
    mean(of(({ purity }) => purity)),
    Math.min(...of(({ purity }) => purity)),
    mean(of(({ longestRow }) => longestRow)),
    mean(of(({ rowExtent }) => rowExtent)),
    mean(of(({ lean }) => Math.abs(lean))),
  ];
}

/** Mean and standard deviation. */
function spread(values: readonly number[]): [number, number] {
  const middle = mean(values);
  return [middle, Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
