import { describe, expect, test } from 'vitest';
import type { Panel } from '../../../../shared/features/ui/contents.ts';
import { findSheets } from '../../../../shared/features/ui/sheets.ts';

const panel = (x: number, y: number, width: number, height: number): Panel => ({
  box: { x, y, width, height },
  inner: { x, y, width, height },
  region: 0,
  fill: 0xffffff,
  rings: [],
  border: null,
  closed: false,
  solidity: 1,
  runs: [],
  textInside: 0,
  blobs: [],
  inside: 0,
  outside: 0x888888,
  parent: -1,
});

describe('sheets', () => {
  test('parts of one width that stand on one another are one sheet', () => {
    const sheets = findSheets(
      [panel(100, 140, 300, 120), panel(100, 100, 300, 40), panel(101, 260, 299, 50)],
      1,
    );
    expect(sheets).toMatchObject([{ box: { x: 100, y: 100, width: 300, height: 210 } }]);
    expect(sheets[0].parts).toHaveLength(3);
  });

  test('two buttons that share the width make up the foot', () => {
    const [sheet] = findSheets(
      [panel(80, 200, 320, 125), panel(80, 326, 161, 48), panel(240, 326, 160, 48)],
      1,
    );
    expect(sheet.box).toEqual({ x: 80, y: 200, width: 320, height: 174 });
  });

  test('what leaves room between or is of another width stays apart', () => {
    const boxes = findSheets(
      [panel(100, 100, 300, 40), panel(100, 150, 300, 120), panel(140, 270, 220, 50)],
      1,
    );
    expect(boxes.map(({ box }) => box.height).sort((a, b) => a - b)).toEqual([40, 50, 120]);
  });
});
