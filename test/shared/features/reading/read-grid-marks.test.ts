import { describe, expect, it } from 'vitest';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { readBars } from '../../../../shared/features/reading/read-bars.ts';
import { componentsOf, readGridMarks } from '../../../../shared/features/reading/read-grid-marks.ts';
import { gridsOf } from '../../../../shared/features/reading/share-pitch.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { readInCells } from '../../../fakes/read-line.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

const CARET = [3, 2, 1, 0, 0, 1, 2, 3];
const TILDE = [1, 0, 0, 0, 1, 2, 2, 1];
const INK: [number, number, number] = [240, 240, 240];

/** Draws the upper edges of cells of eight pixels, two pixels thick. */
function draw(image: RgbaImage, x: number, y: number, cells: readonly (readonly number[])[]): void {
  cells.forEach((edge, cell) => {
    edge.forEach((top, column) => {
      fill(image, x + cell * 8 + column, y + top, 1, 2, INK);
    });
  });
}

function read(paint: (image: RgbaImage) => void): string[] {
  const image = canvas(240, 80, [30, 30, 30]);
  paint(image);
  const ink = separateInk(image);
  const ground = ink.regions.labels[0];
  const code = readInCells('return sum(values)', { x: 16, baseline: 30, pitch: 8, ground });
  return readGridMarks(ink, gridsOf([code]), new Set()).map(({ signs }) =>
    signs.map(({ text }) => text).join(''),
  );
}

describe('readGridMarks', () => {
  it('reads touching tildes around a caret', () => {
    const cells = [TILDE, TILDE, TILDE, CARET, TILDE, TILDE];
    expect(read((image) => draw(image, 24, 36, cells))).toEqual(['~~~^~~']);
  });
  it('reads one caret alone', () => {
    expect(read((image) => draw(image, 40, 36, [CARET]))).toEqual(['^']);
  });
  it('leaves a rule, and a mark between two cells', () => {
    expect(read((image) => fill(image, 24, 38, 80, 2, INK))).toEqual([]);
    expect(read((image) => draw(image, 44, 36, [CARET]))).toEqual([]);
  });
});

describe('readBars', () => {
  it('continues a column of bars that were read, and starts none', () => {
    const image = canvas(100, 80, [255, 255, 255]);
    fill(image, 20, 30, 2, 14, [0, 0, 0]);
    fill(image, 60, 30, 2, 14, [0, 0, 0]);
    const ink = separateInk(image);
    const above = readInCells('|', { x: 16, baseline: 26, pitch: 8 });
    above.stacks[0].box = { x: 20, y: 12, width: 2, height: 14 };
    const rows = readBars(ink, [above], componentsOf([]));
    expect(rows.map(({ line }) => line.box.x)).toEqual([20]);
  });
});
