import { describe, expect, test } from 'vitest';
import type { Panel } from '../../../../shared/features/ui/contents.ts';
import { findFunctionKeys } from '../../../../shared/features/ui/function-keys.ts';
import { findSideTabs } from '../../../../shared/features/ui/side-tabs.ts';
import type { TextRun } from '../../../../shared/features/ui/text-runs.ts';
import type { Frame } from '../../../../shared/features/ui/windows.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const FRAME = { box: box(0, 0, 800, 600), titleBar: box(0, 0, 800, 24) } as Frame;

/** A text of letters 12 pixels high around a point. */
function run(text: string, middle: number, y: number): TextRun {
  const ink = box(middle - 4 * text.length, y - 6, 8 * text.length, 12);
  const words = text.split(' ').map((word) => ({ text: word, ink, confidence: 1 }));
  return {
    text,
    ink,
    contentBox: ink,
    words,
    fontSize: 16,
    background: 0xffffff,
    foreground: 0,
    underline: null,
    confidence: 1,
  } as unknown as TextRun;
}

describe('function keys along the foot', () => {
  const labels = ['View', 'Edit', 'Copy', 'Move'];

  test('are buttons that meet in the middle between their labels', () => {
    const keys = findFunctionKeys(
      [FRAME],
      labels.map((text, index) => run(`${text} F${index + 3}`, 100 + 200 * index, 588)),
      1,
    );
    expect(keys.map(({ name }) => name)).toEqual(['View F3', 'Edit F4', 'Copy F5', 'Move F6']);
    expect(keys[1].box).toEqual(box(200, 576, 200, 24));
    expect(keys[0].box.x).toBe(0);
  });

  test('are none in the middle of the window, nor out of order', () => {
    const at = (y: number, key: (index: number) => number) =>
      findFunctionKeys(
        [FRAME],
        labels.map((text, index) => run(`${text} F${key(index)}`, 100 + 200 * index, y)),
        1,
      );
    expect(at(300, (index) => index + 3)).toEqual([]);
    expect(at(588, (index) => 9 - index)).toEqual([]);
  });
});

describe('tabs at the side of a window', () => {
  const column = { box: box(8, 40, 130, 540), fill: 0xeeeeee } as Panel;
  const texts = ['Load', 'Input System', 'Mouse', 'Drawing Area', 'Zoom'];

  test('are labels in the middle of a column, all as wide as the widest', () => {
    const tabs = findSideTabs(
      [FRAME],
      [column],
      texts.map((text, index) => run(text, 73, 70 + 44 * index)),
      1,
    );
    expect(tabs.map(({ role, name }) => [role, name])).toEqual(texts.map((name) => ['tab', name]));
    expect(tabs[0].box).toEqual(box(25, 55, 96, 30));
  });

  test('are none where they begin at one place, as the entries of a list do', () => {
    const entries = texts.map((text, index) => run(text, 20 + 4 * text.length, 70 + 44 * index));
    expect(findSideTabs([FRAME], [column], entries, 1)).toEqual([]);
  });
});
