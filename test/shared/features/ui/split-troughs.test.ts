import { describe, expect, it } from 'vitest';
import type { Panel } from '../../../../shared/features/ui/contents.ts';
import { findSplitTroughs } from '../../../../shared/features/ui/split-troughs.ts';

const part = (x: number, width: number, y = 40): Panel => {
  const box = { x, y, width, height: 16 };
  return {
    box,
    inner: box,
    textInside: 0,
    runs: [],
    blobs: [],
    fill: 0xb3b3b3,
    outside: 0xd9d9d9,
  } as unknown as Panel;
};

describe('a trough that a knob cuts in two', () => {
  it('is a slider as long as both parts, with the share before the knob as its value', () => {
    const [slider, ...others] = findSplitTroughs([part(20, 50), part(100, 150)], 1);
    expect(others).toEqual([]);
    expect(slider).toMatchObject({ role: 'slider', value: '25%', box: { x: 18, width: 234 } });
  });

  it('is none where the parts stand apart, on two heights, or in a row of several', () => {
    expect(findSplitTroughs([part(20, 50), part(170, 150)], 1)).toEqual([]);
    expect(findSplitTroughs([part(20, 50), part(100, 150, 60)], 1)).toEqual([]);
    expect(findSplitTroughs([part(20, 50), part(100, 50), part(180, 50)], 1).length).toBeLessThan(2);
  });
});
