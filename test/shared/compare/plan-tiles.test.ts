import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawWord, WORD_LETTERS } from '../../../shared/compare/draw-word.ts';
import { MAX_AREA, MAX_SIDE, planTiles } from '../../../shared/compare/plan-tiles.ts';

describe('planTiles', () => {
  it('sends small pictures whole', () => {
    expect(planTiles(1280, 800)).toEqual([
      { box: { x: 0, y: 0, width: 1280, height: 800 }, width: 1280, height: 800 },
    ]);
  });

  it('sends screens up to 4K in tiles that keep their size', () => {
    for (const [width, height] of [
      [1920, 1080],
      [2560, 1440],
      [1440, 2560],
    ]) {
      const [overview, ...tiles] = planTiles(width, height);
      expect(overview.box).toEqual({ x: 0, y: 0, width, height });
      expect(tiles.every((tile) => tile.width === tile.box.width && tile.height === tile.box.height)).toBe(
        true,
      );
    }
  });

  it('covers every pixel, within the bounds of servers, in at most seven pictures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (width, height, across, down) => {
          const tiles = planTiles(width, height);
          expect(tiles.length).toBeLessThanOrEqual(7);
          for (const tile of tiles) {
            expect(Math.max(tile.width, tile.height)).toBeLessThanOrEqual(MAX_SIDE);
            expect(tile.width * tile.height).toBeLessThanOrEqual(MAX_AREA);
          }
          const [x, y] = [Math.floor(across * width), Math.floor(down * height)];
          const parts = tiles.length > 1 ? tiles.slice(1) : tiles;
          expect(
            parts.some(
              ({ box }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('drawWord', () => {
  it('draws every letter it offers, each with its own look', () => {
    const pictures = new Set([...WORD_LETTERS].map((letter) => drawWord(letter).data.join()));
    expect(pictures.size).toBe(WORD_LETTERS.length);
  });
});
