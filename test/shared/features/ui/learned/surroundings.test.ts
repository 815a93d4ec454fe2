import { describe, expect, test } from 'vitest';
import { FAR } from '../../../../../shared/features/ui/learned/page-context.ts';
import { Surroundings } from '../../../../../shared/features/ui/learned/surroundings.ts';
import { prepareScreen, type Screen } from '../../../../../shared/features/ui/screen.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { frame, GREY, INK, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

function twoWords(): Screen {
  const image = canvas(500, 300, WHITE);
  for (const x of [40, 200, 360]) frame(image, x, 180, 90, 40, GREY, [240, 240, 245]);
  const screen = prepareScreen(image, [
    writtenWord(image, 'Upload', 60, 60, 70, INK),
    writtenWord(image, 'Notes', 226, 60, 50, INK),
  ]);
  if (!screen) throw new Error('no screen');
  return screen;
}

describe('surroundings', () => {
  const screen = twoWords();
  const surroundings = new Surroundings(screen);
  const [first, second] = screen.runs;

  test('tell the room to the next word, and that nothing else is beside', () => {
    const [left, right] = surroundings.of(first.ink);
    expect(left).toBe(FAR);
    expect(right).toBeCloseTo((second.ink.x - (first.ink.x + first.ink.width)) / 16, 1);
    expect(surroundings.of(second.ink)[0]).toBeCloseTo(right, 5);
  });

  test('count the rectangles of the same size on the row', () => {
    const panel = screen.panels.find(({ box }) => Math.abs(box.height - 40) <= 2);
    if (!panel) throw new Error('no panel');
    expect(surroundings.of(panel.box).slice(-3)).toEqual([2, 0, 2]);
  });

  test('are measured once for a thing', () => {
    expect(surroundings.of(first.ink)).toBe(surroundings.of(first.ink));
  });
});
