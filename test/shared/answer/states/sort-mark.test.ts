import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { sortedHead } from '../../../../shared/answer/states/sort-mark.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { line, screen } from '../screen-record.ts';

const HEADS = ['Name', 'Size', 'Date'];
const table = screen([
  ...HEADS.map((head, at) => line(`h${at}`, head, 40 + 200 * at, 40)),
  ...['left', 'right', 'wide'].flatMap((word, row) =>
    HEADS.map((_, at) => line(`b${row}${at}`, `${word} ${at}`, 40 + 200 * at, 80 + 30 * row)),
  ),
]);

/** A white picture with dark squares beside the heads named. */
function arrowsAt(heads: readonly number[]): RgbaImage {
  const image = { width: 800, height: 300, data: new Uint8Array(4 * 800 * 300).fill(255) };
  for (const at of heads)
    for (let y = 44; y < 51; y++)
      for (let x = 90 + 200 * at; x < 98 + 200 * at; x++)
        image.data.set([60, 60, 60, 255], 4 * (y * 800 + x));
  return image;
}

describe('the column that a list is sorted by', () => {
  it('is the only one with a mark beside its head', () => {
    expect(sortedHead(screenOf(table), arrowsAt([1]))?.name).toBe('Size');
    expect(sortedHead(screenOf(table), arrowsAt([]))).toBeNull();
    expect(sortedHead(screenOf(table), arrowsAt([0, 1, 2]))).toBeNull();
  });
});
