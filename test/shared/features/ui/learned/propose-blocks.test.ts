import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeBlocks } from '../../../../../shared/features/ui/learned/propose-blocks.ts';
import { prepareScreen } from '../../../../../shared/features/ui/screen.ts';
import { containment } from '../../../../../shared/model/geometry.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { INK, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

/** Blocks of words that are written at these places. */
function blocksOf(places: readonly (readonly [number, number])[]) {
  const image = canvas(600, 400, WHITE);
  const screen = prepareScreen(
    image,
    places.map(([x, y]) => writtenWord(image, 'Entry', x, y, 50, INK)),
  );
  if (!screen) throw new Error('no screen');
  return { screen, blocks: proposeBlocks(screen.runs, screen.panels, screen.surface.unit) };
}

const rows = [40, 68, 96, 124];

describe('blocks of text without lines', () => {
  test('rows on two common columns are one block around all of them', () => {
    const { screen, blocks } = blocksOf(rows.flatMap((y) => [[60, y] as const, [240, y] as const]));
    expect(blocks).toHaveLength(1);
    for (const { ink } of screen.runs) expect(containment(ink, blocks[0].box)).toBe(1);
    expect(blocks[0].box.height).toBeCloseTo(4 * 28, -1);
  });

  test('where the pitch changes or nothing is shared, another block begins', () => {
    expect(blocksOf([...rows, 260, 288].map((y) => [60, y] as const)).blocks).toHaveLength(2);
    expect(blocksOf(rows.map((y, index) => [60 + 97 * index, y] as const)).blocks).toEqual([]);
  });

  test('every block holds the middle of its first text, wherever words stand', () => {
    const place = fc.tuple(fc.integer({ min: 5, max: 530 }), fc.integer({ min: 5, max: 370 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        for (const { box, first } of blocksOf(places).blocks) expect(containment(first.ink, box)).toBe(1);
      }),
      { numRuns: 25 },
    );
  });
});
