import { describe, expect, test } from 'vitest';
import type { Judged } from '../../../../../shared/features/ui/learned/judged-candidate.ts';
import { levelTools } from '../../../../../shared/features/ui/learned/level-tools.ts';
import type { Box } from '../../../../../shared/model/geometry.ts';

const tool = (box: Box): Judged => ({
  candidate: { kind: 'padded_drawing', box, rule: null, run: null, panel: null, core: box },
  role: 'button',
  probability: 0.6,
});
const boxes = (items: readonly Judged[]): Box[] => items.map(({ candidate: { box } }) => box);

describe('tools of one row', () => {
  test('have one size and one level', () => {
    const row = [
      { x: 10, y: 10, width: 30, height: 30 },
      { x: 46, y: 8, width: 30, height: 34 },
      { x: 84, y: 11, width: 26, height: 28 },
    ];
    const leveled = boxes(levelTools(row.map(tool), 1));
    expect(new Set(leveled.map(({ width }) => width)).size).toBe(1);
    expect(new Set(leveled.map(({ y, height }) => `${y} ${height}`)).size).toBe(1);
    expect(leveled.map(({ x, width }) => x + width / 2)).toEqual([25, 61, 97]);
  });

  test('are left as they are where there are two, far apart or of another kind', () => {
    const pair = [
      { x: 10, y: 10, width: 30, height: 30 },
      { x: 46, y: 8, width: 24, height: 34 },
    ];
    const far = [...pair, { x: 400, y: 10, width: 30, height: 30 }];
    const wide = [...pair, { x: 80, y: 10, width: 90, height: 30 }];
    for (const items of [pair, far]) expect(boxes(levelTools(items.map(tool), 1))).toEqual(items);
    expect(boxes(levelTools(wide.map(tool), 1))[2]).toEqual(wide[2]);
  });

  const bar = (steps: readonly number[], size: number, ink: number): Judged[] => {
    let x = 40;
    return [0, ...steps].map((step) => {
      x += step;
      const core = { x: x - ink / 2, y: 20 - ink / 2, width: ink, height: ink };
      const box = { x: x - size / 2, y: 20 - size / 2, width: size, height: size };
      return { ...tool(box), candidate: { ...tool(box).candidate, core } };
    });
  };

  test('leave room for their neighbours, and small ones stay as small as they are', () => {
    for (const { width, height } of boxes(levelTools(bar([38, 38, 38], 42, 14), 1))) {
      expect(width).toBeLessThan(38);
      expect(height).toBeLessThan(38);
    }
    for (const { width, height } of boxes(levelTools(bar([38, 38, 38], 30, 14), 1)))
      expect([width, height]).toEqual([30, 30]);
  });

  test('touch where their drawings nearly do', () => {
    const [first, second] = boxes(levelTools(bar([25, 25, 25], 39, 15), 1));
    expect(first.width).toBe(25);
    expect(first.height).toBe(39);
    expect(second.x).toBe(first.x + first.width);
  });

  test('that stand closer than the others are of another bar', () => {
    const mixed = bar([26, 40, 48, 48, 48, 48], 42, 20).map((item, index) =>
      index > 1
        ? item
        : {
            ...item,
            candidate: { ...item.candidate, box: { ...item.candidate.box, width: 26, height: 26 } },
          },
    );
    const [first, second] = boxes(levelTools(mixed, 1));
    expect([first.width, second.width]).toEqual([26, 26]);
  });

  test('that are listed twice tell nothing of the way to the next', () => {
    const twice = bar([0, 30, 0, 30, 0], 24, 12);
    for (const { width } of boxes(levelTools(twice, 1))) expect(width).toBe(24);
  });
});
