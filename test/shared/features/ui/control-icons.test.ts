import { describe, expect, test } from 'vitest';
import { joinHalves } from '../../../../shared/features/ui/control-icons.ts';

const blob = (x: number, y: number, width: number, height: number) => ({
  box: { x, y, width, height },
  ink: width * height,
});

describe('joinHalves', () => {
  test('two upright parts of one size side by side are one icon', () => {
    const [icon, ...rest] = joinHalves([blob(40, 20, 7, 16), blob(31, 20, 7, 16)], 1);
    expect(icon).toEqual({ box: { x: 31, y: 20, width: 16, height: 16 }, ink: 224 });
    expect(rest).toEqual([]);
  });

  test('parts of other sizes, on other rows or far apart stay apart', () => {
    for (const other of [blob(40, 20, 7, 12), blob(40, 26, 7, 16), blob(52, 20, 7, 16), blob(40, 20, 12, 16)])
      expect(joinHalves([blob(31, 20, 7, 16), other], 1)).toHaveLength(2);
  });
});
