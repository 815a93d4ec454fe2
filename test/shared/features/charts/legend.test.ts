import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../../shared/features/charts/legend.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { type Color, INK, writtenWord } from '../../../fixtures/paint-screen.ts';

const BLUE: Color = [47, 109, 181];
const ORANGE: Color = [242, 142, 43];
const packed = ([red, green, blue]: Color): number => (red << 16) | (green << 8) | blue;
const COLORS = [packed(BLUE), packed(ORANGE)];

/** Two names in a row, each with a sample of its colour where `place` says, in pixels from the name's corner. */
function legend(place: { x: number; y: number; width: number; height: number }): {
  image: RgbaImage;
  lines: Line[];
} {
  const image = canvas(500, 120, [255, 255, 255]);
  const lines = [
    ['Foot', 120, BLUE],
    ['Bicycles', 300, ORANGE],
  ].map(([text, x, color]) => {
    fill(image, Number(x) + place.x, 50 + place.y, place.width, place.height, color as Color);
    return writtenWord(image, String(text), Number(x), 50, 60, INK);
  });
  return { image, lines };
}

const names = ({ image, lines }: { image: RgbaImage; lines: Line[] }) =>
  legendOf(image, lines, COLORS).map((entry) => entry?.name ?? null);

describe('a legend', () => {
  it('has a sample before each name, behind it or over it', () => {
    expect(names(legend({ x: -18, y: 1, width: 10, height: 10 }))).toEqual(['Foot', 'Bicycles']);
    expect(names(legend({ x: 68, y: 5, width: 24, height: 2 }))).toEqual(['Foot', 'Bicycles']);
    expect(names(legend({ x: 0, y: -8, width: 60, height: 3 }))).toEqual(['Foot', 'Bicycles']);
  });

  it('is no label beside a bar that goes on above and below, and no figure', () => {
    expect(names(legend({ x: -18, y: -40, width: 10, height: 80 }))).toEqual([null, null]);
    const { image, lines } = legend({ x: -18, y: 1, width: 10, height: 10 });
    const figures = lines.map((line) => ({
      ...line,
      words: line.words.map((word) => ({ ...word, text: '12.7' })),
    }));
    expect(names({ image, lines: figures })).toEqual([null, null]);
  });

  it('does not tell things of one colour apart', () => {
    const { image, lines } = legend({ x: -18, y: 1, width: 10, height: 10 });
    const found = legendOf(image, lines, [COLORS[0], COLORS[0], COLORS[1]]);
    expect(found.map((entry) => entry?.name ?? null)).toEqual([null, null, 'Bicycles']);
  });
});
