import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from '../../../../shared/features/charts/labels.ts';
import { numberAxes } from '../../../../shared/features/charts/number-axis.ts';

const label = (text: string, x: number, y: number): Label => ({
  text,
  confidence: 0.9,
  evidence: [`${x} ${y}`],
  box: { x, y, width: 7 * text.length, height: 10 },
});

/** Ticks of a scale on the left, right edges in line, the highest on top. */
const scale = (step: number, count: number, gap: number): Label[] =>
  Array.from({ length: count }, (_, at) => {
    const text = String(step * (count - 1 - at));
    return label(text, 60 - 7 * text.length, 40 + gap * at);
  });

describe('axes of numbers', () => {
  it('give back the scale that their ticks were placed by', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 5, 10, 20, 25, 50, 200, 1000),
        fc.integer({ min: 4, max: 12 }),
        fc.integer({ min: 18, max: 80 }),
        (step, count, gap) => {
          const [axis] = numberAxes(scale(step, count, gap));
          expect(axis.ticks).toHaveLength(count);
          expect(axis.scale.per_one).toBeCloseTo(-gap / step, 6);
          expect(axis.scale.zero).toBeCloseTo(40 + gap * (count - 1) + 4.5, 4);
        },
      ),
    );
  });

  it('do without ticks that were read wrong or not at all', () => {
    const ticks = scale(10, 8, 40).filter((_, at) => at !== 2);
    ticks[4] = { ...ticks[4], text: '7' };
    const [axis] = numberAxes(ticks);
    expect(axis.ticks).toHaveLength(6);
    expect(axis.scale.per_one).toBeCloseTo(-4, 6);
  });

  it('are no rows of a table, no line numbers and no keys of a calculator', () => {
    const falling = [1, 2, 3, 4, 5].map((value, at) => label(String(value), 20, 40 + 20 * at));
    expect(numberAxes(falling).filter(({ upright }) => upright)).toEqual([]);
    const amounts = ['1297', '831', '640', '96'].map((text, at) => label(text, 20, 40 + 30 * at));
    expect(numberAxes(amounts)).toEqual([]);
    const menu = ['2Menu', '4Edit', '6Move', '8Quit'].map((text, at) => label(text, 20 + 80 * at, 40));
    expect(numberAxes(menu)).toEqual([]);
    const keys = ['9', '6', '3'].map((text, at) => label(text, 20, 40 + 30 * at));
    expect(numberAxes(keys)).toEqual([]);
  });
});
