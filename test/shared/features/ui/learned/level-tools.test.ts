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
});
